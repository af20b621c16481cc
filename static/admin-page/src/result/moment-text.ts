const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A point in time in the reader's own way of writing it. @param at ISO time */
export function momentText(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : FORMAT.format(date);
}
