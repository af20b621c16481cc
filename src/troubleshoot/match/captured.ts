import type { Hole } from '../../catalogue/known-errors/pattern';
import type { ReadText } from '../text/read-text';

/** What stood in a hole of a pattern. */
export interface Captured {
  readonly hole: Hole;
  readonly value: string;
}

/** Names that stand for "nothing was sent". */
const NOTHING = new Set(['null', 'none', 'undefined', '']);

/** The value between two places of the readable text, without the quotation marks and punctuation around it. */
export function capturedBetween(
  view: ReadText,
  hole: Hole,
  start: number,
  end: number,
): Captured | undefined {
  const value = trimmed(view.clean.slice(start, end).replace(/\n/gu, ' '));
  return NOTHING.has(value.toLowerCase()) ? undefined : { hole, value };
}

const EDGES = new Set(' \'"`´‘’“”.,:;()[]{}<>\\');

function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGES.has(text.charAt(from))) from += 1;
  while (to > from && EDGES.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Characters at which a hole at the end of a pattern stops. */
const STOPS = new Set('\n"\'“”‘’`;)]}>');

/** Where a hole that ends a pattern ends in the readable text: at a line break, a quotation mark, a bracket or a full stop. */
export function trailingEnd(clean: string, from: number, max: number): number {
  let end = from;
  while (end < clean.length && end - from < max) {
    const character = clean.charAt(end);
    const sentenceEnds = character === '.' && /^(?:\s|$)/u.test(clean.slice(end + 1, end + 2));
    if (end > from && (STOPS.has(character) || sentenceEnds)) break;
    end += 1;
  }
  return end;
}

const LEADING_STOPS = new Set('\n"\'“”‘’`;:([{<>=,.');

/** Where a hole that begins a pattern begins in the readable text. */
export function leadingStart(clean: string, to: number, max: number): number {
  let start = to;
  while (start > 0 && to - start < max) {
    const character = clean.charAt(start - 1);
    if (start < to && LEADING_STOPS.has(character)) break;
    start -= 1;
  }
  return start;
}
