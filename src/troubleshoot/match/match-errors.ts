import type { KnownError } from '../../catalogue/known-errors/known-error';
import type { ReadText } from '../text/read-text';
import type { Steps } from '../text/steps';
import { type CompiledPattern, compiled } from './compile';
import { breaksOf, findBroken } from './find-broken';
import { findPattern } from './find-pattern';
import type { Placement } from './place';

/** A known error and one place in the text where its wording stands. */
export interface Match extends Placement {
  readonly error: KnownError;
}

const prepared = new WeakMap<KnownError, readonly CompiledPattern[]>();

function patternsOf(error: KnownError): readonly CompiledPattern[] {
  const known = prepared.get(error);
  if (known) return known;
  const patterns = error.patterns.map(compiled);
  prepared.set(error, patterns);
  return patterns;
}

/**
 * Wordings that stand in a text and can no longer be found in it once its secrets are out: "Basic authentication with
 * passwords …" can look like a credential. They come without a place, so that nothing of the secret text is shown.
 * @param known what was found in the text without its secrets
 */
export function matchHidden(
  errors: readonly KnownError[],
  secret: ReadText,
  known: readonly Match[],
  steps: Steps,
): readonly Match[] {
  const ids = new Set(known.map(({ error }) => error.id));
  return matchErrors(errors, secret, steps)
    .filter(({ error }) => !ids.has(error.id))
    .map((match) => ({ ...match, start: 0, end: 0, captured: [] }));
}

/**
 * Finds every known wording in a text. Where two overlap, the one that says more stays: "Field 'reporter' cannot be
 * set" rather than "Field '{field}' cannot be set".
 * @returns matches in the order of the text
 */
export function matchErrors(errors: readonly KnownError[], view: ReadText, steps: Steps): readonly Match[] {
  const breaks = breaksOf(view, steps);
  const matches = errors.flatMap((error) => {
    const whole = patternsOf(error).flatMap((pattern) => findPattern(pattern, view, steps));
    const found = whole.length > 0 ? whole : brokenPlaces(error, view, breaks, steps);
    return found.map((placement): Match => ({ ...placement, error }));
  });
  return mostTelling(matches.filter((match) => !isAmbiguous(match, matches)));
}

function brokenPlaces(
  error: KnownError,
  view: ReadText,
  breaks: ReturnType<typeof breaksOf>,
  steps: Steps,
): readonly Placement[] {
  for (const pattern of patternsOf(error)) {
    const placement = findBroken(pattern, view, breaks, steps);
    if (placement) return [placement];
  }
  return [];
}

/** Whether what is left of a broken message could be the beginning of another known one just as well. */
function isAmbiguous({ broken, error, start, weight }: Match, matches: readonly Match[]): boolean {
  return (
    broken &&
    matches.some(
      (other) =>
        other.broken && other.error.id !== error.id && other.start === start && other.weight === weight,
    )
  );
}

/** Of matches that overlap, the one that says more; of two that say as much, the whole one rather than the broken one. */
function mostTelling(matches: readonly Match[]): readonly Match[] {
  const byWeight = [...matches].sort(
    (one, two) => two.weight - one.weight || Number(one.broken) - Number(two.broken) || one.start - two.start,
  );
  const kept: Match[] = [];
  for (const match of byWeight) {
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  }
  return kept.sort((one, two) => one.start - two.start);
}
