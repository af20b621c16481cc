import { type Hole, HOLES, parsePattern } from '../../catalogue/known-errors/pattern';
import { folded, squeezed } from '../text/fold';

/** A piece of a pattern, ready to be compared with a squeezed text. */
export type Piece = { readonly text: string } | { readonly hole: Hole; readonly max: number };

export interface CompiledPattern {
  readonly pieces: readonly Piece[];
  /** Characters of literal text: how much a match says. */
  readonly weight: number;
}

/** Prepares a pattern of a known error; see catalogue/known-errors/pattern.ts for how one is written. */
export function compiled(pattern: string): CompiledPattern {
  const pieces = parsePattern(pattern).map((part): Piece =>
    'hole' in part
      ? { hole: part.hole, max: HOLES[part.hole] }
      : { text: squeezed(folded(part.text.normalize('NFKC'))).text },
  );
  return { pieces, weight: literalLength(pieces) };
}

/** How many literal characters the pieces have together. */
export function literalLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
}
