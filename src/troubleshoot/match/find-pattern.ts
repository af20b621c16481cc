import type { ReadText } from '../text/read-text';
import type { Steps } from '../text/steps';
import type { CompiledPattern, Piece } from './compile';
import { cleanPlace, follow, leading, type Placement } from './place';

/** More of the same message says nothing new. */
const MAX_PLACES = 30;

/** Every place where a pattern stands whole in a text, in order. */
export function findPattern(pattern: CompiledPattern, view: ReadText, steps: Steps): readonly Placement[] {
  const { head, first, rest } = anchored(pattern.pieces);
  const placements: Placement[] = [];
  let from = 0;
  while (placements.length < MAX_PLACES) {
    const at = steps.find(view.squeezed, first, from);
    if (at === -1) break;
    from = at + 1;
    if (!startsWord(view, at, first)) continue;
    const reach = follow(rest, view, at, steps);
    const begin = leading(head, view, at);
    if (reach.failedAt !== undefined || !endsWord(view, reach.end, head !== undefined)) continue;
    if (head && begin.captured.length === 0) continue;
    placements.push({
      start: begin.start,
      end: reach.end,
      captured: [...begin.captured, ...reach.captured],
      weight: reach.weight,
      broken: false,
    });
    from = at + first.length;
  }
  return placements;
}

/** Takes a pattern apart into the hole it may begin with, its first literal, and all from that literal on. */
export function anchored(pieces: readonly Piece[]): { head?: Piece; first: string; rest: readonly Piece[] } {
  const [one, two] = pieces;
  if (one && 'text' in one) return { first: one.text, rest: pieces };
  return { ...(one && { head: one }), first: two && 'text' in two ? two.text : '', rest: pieces.slice(1) };
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A literal that begins with a letter must not begin in the middle of a word. */
function startsWord(view: ReadText, at: number, literal: string): boolean {
  const place = cleanPlace(view, at);
  return place === 0 || !isWordCharacter(literal.charAt(0)) || !isWordCharacter(view.clean.charAt(place - 1));
}

/** Nor must it end in one; a pattern that begins with a hole has to end its sentence. */
function endsWord(view: ReadText, end: number, sentence: boolean): boolean {
  const after = view.clean.slice(end, end + 2);
  if (sentence && /^ ?[\p{L}\p{N}]/u.test(after)) return false;
  return !isWordCharacter(view.clean.charAt(end - 1)) || !isWordCharacter(after.charAt(0));
}
