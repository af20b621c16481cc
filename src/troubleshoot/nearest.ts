import { listKnownErrors } from '../catalogue/known-errors';
import type { KnownError } from '../catalogue/known-errors/known-error';
import type { ReadText } from './text/read-text';
import type { Steps } from './text/steps';

/** A known error whose wording resembles a text without being in it. */
export interface NearError {
  readonly error: KnownError;
  /** 0 to 1: how much of the wording the two share, rare words counting more. */
  readonly likeness: number;
}

/** Below this, two texts share only words that any two messages share. */
const LEAST_LIKENESS = 0.5;
/** And they must share this many words that say something. */
const LEAST_WORDS = 3;
const MAX_NEAR = 3;
/** Longer lines are data. */
const MAX_LINE_WORDS = 60;

interface Wording {
  readonly error: KnownError;
  readonly words: ReadonlySet<string>;
}

let wordings: readonly Wording[] | undefined;
let rarity: ReadonlyMap<string, number> | undefined;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function prepare(): { all: readonly Wording[]; weight: (word: string) => number } {
  wordings ??= listKnownErrors().flatMap((error) =>
    error.patterns.map((pattern) => ({ error, words: new Set(wordsIn(pattern.replace(/\{\w+\}/gu, ' '))) })),
  );
  const all = wordings;
  if (!rarity) {
    const counts = new Map<string, number>();
    for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + all.length / count)]));
  }
  const known = rarity;
  const unknown = Math.log(1 + all.length);
  return { all, weight: (word) => known.get(word) ?? unknown };
}

/** The known errors that resemble a line of the text most, at most three; none when nothing does. */
export function nearestErrors(view: ReadText, steps: Steps): readonly NearError[] {
  const { all, weight } = prepare();
  const best = new Map<string, NearError>();
  for (const line of view.clean.split(/\n|(?<=[.!?]) /u)) {
    steps.count += line.length;
    const words = new Set(wordsIn(line).slice(0, MAX_LINE_WORDS));
    if (words.size < LEAST_WORDS) continue;
    const length = Math.hypot(...[...words].map(weight));
    for (const wording of all) {
      const shared = [...words].filter((word) => wording.words.has(word));
      steps.count += words.size;
      if (shared.filter((word) => weight(word) > 2).length < LEAST_WORDS) continue;
      const own = Math.hypot(...[...wording.words].map(weight));
      const likeness = shared.reduce((sum, word) => sum + weight(word) ** 2, 0) / (length * own);
      const known = best.get(wording.error.id)?.likeness ?? 0;
      if (likeness >= LEAST_LIKENESS && likeness > known)
        best.set(wording.error.id, { error: wording.error, likeness });
    }
  }
  return [...best.values()].sort((one, two) => two.likeness - one.likeness).slice(0, MAX_NEAR);
}
