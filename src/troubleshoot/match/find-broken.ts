import type { ReadText } from '../text/read-text';
import type { Steps } from '../text/steps';
import { type Captured, capturedBetween } from './captured';
import { type CompiledPattern, literalLength, type Piece } from './compile';
import { anchored } from './find-pattern';
import { cleanEnd, cleanPlace, follow, type Placement } from './place';

/** What logs put where they leave something out. */
const MARKS = ['...', '[truncated', '(truncated', '<truncated'];
/** Places in a text where it may break off; more are not looked at. */
const MAX_BREAKS = 20;
/** How much of a pattern must be there for it to count although the text breaks off in it. */
const LEAST_CHARACTERS = 20;
const LEAST_SHARE = 0.5;
/** Enough of a literal to find its place by. */
const PROBE = 10;

export interface Breaks {
  /** Squeezed places at which something breaks off. */
  readonly ends: readonly number[];
  /** Squeezed places at which something begins in the middle. */
  readonly starts: readonly number[];
}

/** Where a text breaks off or begins in the middle: its ends, and around its marks of omission. */
export function breaksOf(view: ReadText, steps: Steps): Breaks {
  const ends = [view.squeezed.length];
  const starts = [0];
  for (const mark of MARKS) {
    let from = 0;
    for (let found = 0; found < MAX_BREAKS; found += 1) {
      const at = steps.find(view.squeezed, mark, from);
      if (at === -1) break;
      from = at + mark.length;
      ends.push(at);
      starts.push(from);
    }
  }
  return { ends, starts };
}

/** A place where the text breaks off in the middle of a pattern, or begins in it; undefined when too little is left to tell. */
export function findBroken(
  pattern: CompiledPattern,
  view: ReadText,
  breaks: Breaks,
  steps: Steps,
): Placement | undefined {
  for (const end of breaks.ends) {
    const placement = beginsBefore(pattern, view, end, steps);
    if (placement) return placement;
  }
  for (const start of breaks.starts) {
    const placement = endsAfter(pattern, view, start, steps);
    if (placement) return placement;
  }
  return undefined;
}

const enough = (weight: number, pattern: CompiledPattern): boolean =>
  weight >= Math.max(LEAST_CHARACTERS, pattern.weight * LEAST_SHARE);

function beginsBefore(
  pattern: CompiledPattern,
  view: ReadText,
  end: number,
  steps: Steps,
): Placement | undefined {
  const { first, rest } = anchored(pattern.pieces);
  const span = pattern.weight + rest.reduce((sum, piece) => sum + ('hole' in piece ? piece.max : 0), 0);
  const base = Math.max(0, end - span);
  const window = view.squeezed.slice(base, end);
  steps.count += window.length;
  const at = window.lastIndexOf(first.slice(0, PROBE));
  if (at === -1) return undefined;
  const reach = follow(rest, view, base + at, steps, end);
  if (reach.failedAt === undefined) return undefined;
  const tail = tailLength(rest, reach.failedAt, view.squeezed.slice(reach.tight, end));
  if (tail === undefined || !enough(reach.weight + tail, pattern)) return undefined;
  const weight = reach.weight + tail;
  const inHole = capturedInHole(rest[reach.failedAt - 1], view, reach.tight, end - tail, tail > 0);
  return {
    start: cleanPlace(view, base + at),
    end: cleanEnd(view, end),
    captured: [...reach.captured, ...inHole],
    weight,
    broken: true,
  };
}

/** What stands in the hole before the literal in which the text breaks off; nothing when it breaks off in the hole itself. */
function capturedInHole(
  hole: Piece | undefined,
  view: ReadText,
  from: number,
  to: number,
  whole: boolean,
): readonly Captured[] {
  if (!whole || !hole || !('hole' in hole)) return [];
  const value = capturedBetween(view, hole.hole, cleanEnd(view, from), cleanPlace(view, to));
  return value ? [value] : [];
}

/**
 * How many characters of the piece that was not found stand at the end of what is left: 0 when the text breaks off in
 * the hole before it, undefined when what is left does not fit the pattern at all.
 */
function tailLength(pieces: readonly Piece[], failedAt: number, left: string): number | undefined {
  const piece = pieces[failedAt];
  const before = pieces[failedAt - 1];
  if (!piece || !('text' in piece)) return undefined;
  const room = before && 'hole' in before ? before.max : 0;
  for (let length = Math.min(piece.text.length - 1, left.length); length > 0; length -= 1) {
    if (left.length - length <= room && left.endsWith(piece.text.slice(0, length))) return length;
  }
  return left.length <= room ? 0 : undefined;
}

function endsAfter(
  pattern: CompiledPattern,
  view: ReadText,
  start: number,
  steps: Steps,
): Placement | undefined {
  const { rest } = anchored(pattern.pieces);
  for (const [index, piece] of rest.entries()) {
    if (!('text' in piece) || piece.text.length < PROBE) continue;
    const probe = piece.text.slice(-PROBE);
    const found = steps.findWithin(view.squeezed, probe, start, piece.text.length);
    if (found === -1) continue;
    const end = found + PROBE;
    if (!piece.text.endsWith(view.squeezed.slice(start, end))) continue;
    const later = rest.slice(index + 1);
    const reach = later.length === 0 ? undefined : follow(later, view, end, steps);
    if (reach?.failedAt !== undefined) continue;
    const weight = end - start + literalLength(later);
    if (end - start >= piece.text.length && index === 0) continue;
    if (!enough(weight, pattern)) continue;
    return {
      start: cleanPlace(view, start),
      end: reach?.end ?? cleanEnd(view, end),
      captured: reach?.captured ?? [],
      weight,
      broken: true,
    };
  }
  return undefined;
}
