import { OWN_CONNECTOR } from '../check/choices';
import { readChoices, writeChoices } from '../check/choices-address';
import { rememberedChoices, rememberedKeys } from '../memory/remembered';
import { linkToChecklist } from '../setup/link-to-checklist';

/** Where all connectors are listed. */
export const LIST_PATH = '/connectors';

/** How many connectors fit side by side. */
export const MOST_COMPARED = 4;

/** One connector. @param choice as the check screen names it: an id of the catalogue, or `-site-…` */
export function connectorPath(choice: string): string {
  return `${LIST_PATH}/${encodeURIComponent(choice)}`;
}

/** Where a profile of the site's own is edited. */
export function editPath(choice: string): string {
  return `${connectorPath(choice)}/edit`;
}

/** The set-up checklist of a connector. */
export function setUpPath(choice: string): string {
  return linkToChecklist('', choice);
}

export function comparePath(choices: readonly string[]): string {
  return `${LIST_PATH}/compare?${new URLSearchParams({ with: choices.join(',') }).toString()}`;
}

/** Ways to begin a profile of one's own. */
export type Start = 'nothing' | 'copy' | 'operations' | 'account' | 'file' | 'pasted';

/** Where a new profile is begun. @param more what the way to start is about, e.g. `{of: 'bolddesk'}` */
export function newPath(start?: Start, more: Readonly<Record<string, string>> = {}): string {
  if (start === undefined) return `${LIST_PATH}/new`;
  return `${LIST_PATH}/new?${new URLSearchParams({ start, ...more }).toString()}`;
}

/** The check screen with this connector chosen; the account and the projects stay as they were chosen last. */
export function checkPath(choice: string): string {
  const last = readChoices(new URLSearchParams(rememberedChoices()), rememberedKeys());
  const same = last.connectorId === choice && choice !== OWN_CONNECTOR;
  const next = same ? last : { ...last, connectorId: choice, options: {}, confirmed: [] };
  return `/?${writeChoices(next).toString()}`;
}

/** The choices in an address's list, each once and no more than fit. */
export function listedChoices(text: string): string[] {
  return [...new Set(text.split(','))].filter((choice) => choice !== '').slice(0, MOST_COMPARED);
}
