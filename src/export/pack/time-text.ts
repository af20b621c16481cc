/** A time as people and spreadsheets read it: "2026-11-22 21:08:43", UTC. @param iso ISO time in UTC, as the report has it */
export const timeText = (iso: string): string => iso.replace(/^(\S{10})T(\d\d:\d\d:\d\d)\S*$/u, '$1 $2');

/** The same where nothing else says that it is UTC. */
export const utcText = (iso: string): string => `${timeText(iso)} UTC`;
