import type { Steps } from './steps';

/** A run of characters without white space, quotation marks, brackets, commas and semicolons. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BREAKS = new Set(' \n"\'`´‘’“”<>(){}[],;|');
/** Longer runs are data, not words. */
const MAX_WORD = 2_000;

/** Splits a readable text into words, in order. */
export function wordsOf(text: string, steps: Steps): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    steps.count += 1;
    const inside = at < text.length && !BREAKS.has(text.charAt(at));
    if (inside && start === -1) start = at;
    if (inside || start === -1) continue;
    if (at - start <= MAX_WORD) words.push({ text: text.slice(start, at), start, end: at });
    start = -1;
  }
  return words;
}
