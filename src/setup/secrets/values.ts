import { REMOVED } from './secret';

/** What stands where a value follows: its offsets, and whether it was quoted. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const QUOTES = '"\'`';

/**
 * Reads values of one text. The end of an unquoted run is remembered, so that many values in one run cost one look at it and the time
 * stays linear.
 * @param ends characters, beside white space and quotes, at which an unquoted value ends
 */
export function valueReader(text: string, ends: RegExp): (at: number) => Value {
  let known = { from: 0, to: -1 };
  const endOfRun = (at: number): number => {
    if (at >= known.from && at <= known.to) return known.to;
    ends.lastIndex = at;
    known = { from: at, to: ends.exec(text)?.index ?? text.length };
    return known.to;
  };
  const closing = new Map<string, number>();
  const endOfQuote = (quote: string, at: number): number => {
    const last = closing.get(quote) ?? -1;
    if (last >= at) return last;
    let end = text.indexOf(quote, at);
    // An escaped quote belongs to the value, unless the opening one was escaped too.
    while (quote.length === 1 && end > 0 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
    closing.set(quote, end < 0 ? text.length : end);
    return end < 0 ? text.length : end;
  };
  return (at) => {
    const quote = text[at] === '\\' ? text.slice(at, at + 2) : (text[at] ?? '');
    if (quote === '' || !QUOTES.includes(quote.slice(-1)))
      return { start: at, end: endOfRun(at), quoted: false };
    const start = at + quote.length;
    return { start, end: endOfQuote(quote, start), quoted: true };
  };
}

/** Enough of a value to judge it by: one run may hold many values, and time must stay linear. */
export const headOf = (text: string, { start, end }: Pick<Value, 'start' | 'end'>): string =>
  text.slice(start, Math.min(end, start + 400));

/** What stands for a secret in instructions: `<API TOKEN>`, `${TOKEN}`, `$env:TOKEN`, `%TOKEN%`, asterisks, nothing at all. */
export function isPlaceholder(value: string): boolean {
  return (
    value.startsWith(REMOVED) ||
    /^(?:<[^<>]{1,60}>|\{\{?[\w .-]{1,60}\}\}?|\$\{[\w:.-]{1,60}\}|\$(?:env:)?[A-Z][A-Z0-9_]{1,60}|%[A-Z][A-Z0-9_]{1,60}%|[*•.…x]{0,60}|null|none|true|false|undefined)$/u.test(
      value,
    )
  );
}
