import { knownWords } from '../catalogue/known-errors';
import type { Placement } from './match/place';
import type { Steps } from './text/steps';

const { jira, jiraAlignApi, products, plain } = knownWords;
const PLAIN: ReadonlySet<string> = new Set(plain);

/** What the words of a text say about where it comes from. */
export interface Context {
  /** Something in it is Jira's: its name, its addresses, its headers. */
  readonly jira: boolean;
  /** Jira Align is named. */
  readonly jiraAlign: boolean;
  /** It speaks of Jira Align's own interface. */
  readonly jiraAlignApi: boolean;
  /** Ids of the connectors it names. */
  readonly products: readonly string[];
}

/** Looks for the words that tell where a folded text comes from. */
export function contextOf(folded: string, steps: Steps): Context {
  const says = (word: string): boolean => steps.find(folded, word, 0) !== -1;
  const named = Object.entries(products).filter(([, words]) => words.some(says));
  // Jira Align's name holds Jira's; it alone does not make a text one about Jira.
  const withoutAlign = folded.replaceAll('jira align', '').replaceAll('jiraalign', '');
  steps.count += folded.length;
  return {
    jira: jira.some((word) => steps.find(withoutAlign, word, 0) !== -1),
    jiraAlign: says('jira align') || says('jiraalign'),
    jiraAlignApi: jiraAlignApi.some(says),
    products: named.map(([id]) => id),
  };
}

/**
 * Whether a text says nothing besides the given places but the words that every log is full of. Then a general
 * wording, such as "401 Unauthorized", is the whole message and not a scrap of another one.
 * @param places in the order of the text, none overlapping
 */
export function saysNothingElse(folded: string, places: readonly Placement[], steps: Steps): boolean {
  let next = 0;
  let word = '';
  for (let at = 0; at <= folded.length; at += 1) {
    steps.count += 1;
    while (at >= (places[next]?.end ?? Infinity)) next += 1;
    const inside = at >= (places[next]?.start ?? Infinity);
    const character = inside ? ' ' : folded.charAt(at);
    if (/\p{L}/u.test(character)) {
      word += character;
      continue;
    }
    if (word.length > 2 && !PLAIN.has(word)) return false;
    word = '';
  }
  return true;
}
