import type { ReadText } from '../text/read-text';
import type { Steps } from '../text/steps';
import { type Captured, capturedBetween, leadingStart, trailingEnd } from './captured';
import type { Piece } from './compile';

/** Where a pattern stands in a text. `start` and `end` are places in the readable text. */
export interface Placement {
  readonly start: number;
  readonly end: number;
  readonly captured: readonly Captured[];
  /** Literal characters that were found. */
  readonly weight: number;
  /** Whether the text breaks off in the middle of the pattern, or begins in it. */
  readonly broken: boolean;
}

/** How far the pieces after the first literal reach, and where they failed. */
export interface Reach {
  readonly end: number;
  readonly captured: readonly Captured[];
  readonly weight: number;
  /** The squeezed place up to which pieces were found. */
  readonly tight: number;
  /** Index of the first piece that was not found. */
  readonly failedAt?: number;
}

/** The place in the readable text behind the squeezed place `tight`. */
export const cleanPlace = (view: ReadText, tight: number): number => view.at[tight] ?? view.clean.length;
/** The place just after the squeezed character before `tight`. */
export const cleanEnd = (view: ReadText, tight: number): number =>
  tight === 0 ? 0 : (view.at[tight - 1] ?? view.clean.length - 1) + 1;

/**
 * Follows the pieces of a pattern from a squeezed place on. Between literals a hole takes as little as it can, at most
 * its own maximum; nothing is tried twice.
 */
export function follow(
  pieces: readonly Piece[],
  view: ReadText,
  from: number,
  steps: Steps,
  limit = Infinity,
): Reach {
  const captured: Captured[] = [];
  let at = from;
  let weight = 0;
  for (const [index, piece] of pieces.entries()) {
    if ('hole' in piece) {
      const next = pieces[index + 1];
      if (next === undefined) {
        const begin = cleanEnd(view, at);
        const end = trailingEnd(view.clean, begin, piece.max);
        steps.count += end - begin;
        const value = capturedBetween(view, piece.hole, begin, end);
        if (value) captured.push(value);
        return { end, captured, weight, tight: at };
      }
      continue;
    }
    const before = pieces[index - 1];
    const room = before && 'hole' in before ? before.max : 0;
    const length = Math.min(room + piece.text.length, limit - at);
    const found = steps.findWithin(view.squeezed, piece.text, at, length);
    if (found === -1) return { end: cleanEnd(view, at), captured, weight, tight: at, failedAt: index };
    if (before && 'hole' in before) {
      const value = capturedBetween(view, before.hole, cleanEnd(view, at), cleanPlace(view, found));
      if (value) captured.push(value);
    }
    at = found + piece.text.length;
    weight += piece.text.length;
  }
  return { end: cleanEnd(view, at), captured, weight, tight: at };
}

/** The hole that begins a pattern, read backwards from where its first literal stands. */
export function leading(
  first: Piece | undefined,
  view: ReadText,
  tight: number,
): { start: number; captured: readonly Captured[] } {
  const to = cleanPlace(view, tight);
  if (!first || !('hole' in first)) return { start: to, captured: [] };
  const start = leadingStart(view.clean, to, first.max);
  const value = capturedBetween(view, first.hole, start, to);
  return { start, captured: value ? [value] : [] };
}
