import type { Finding } from '../finding';
import { findSecrets } from '../secrets';

export type ConsumerKeyProblem =
  | 'secret'
  | 'empty-here'
  | 'empty-there'
  | 'around'
  | 'space'
  | 'symbol'
  | 'case-differs'
  | 'around-differs'
  | 'differs';

export type ConsumerKeyFinding = Finding<ConsumerKeyProblem>;

/** How two copies of one value compare; `unknown` while one of them is missing or not readable. */
export type Sameness = 'same' | 'different' | 'unknown';

export interface ConsumerKeyReading {
  readonly same: Sameness;
  /** Empty when both are well-formed and the same. */
  readonly findings: readonly ConsumerKeyFinding[];
}

const WORDS: Readonly<Record<ConsumerKeyProblem, readonly [string, string]>> = {
  secret: [
    'This looks like a secret, not like a consumer key.',
    'Remove it; the consumer key is a plain name.',
  ],
  'empty-here': ['The consumer key in the connector is missing.', 'Copy it from the connector.'],
  'empty-there': ['The consumer key in Jira is missing.', 'Copy it from the application link.'],
  around: ['There are spaces at the beginning or end.', 'Enter the key without them, on both sides.'],
  space: ['There is a space in the key.', 'Choose a key of letters and digits, and enter it on both sides.'],
  symbol: [
    'There is a symbol in the key.',
    'Choose a key of letters and digits, and enter it on both sides.',
  ],
  'case-differs': ['The two keys differ in capital letters.', 'Copy one into the other.'],
  'around-differs': [
    'The two keys differ in spaces at the beginning or end.',
    'Enter the same key without them.',
  ],
  differs: ['The two keys are not the same.', 'Copy one into the other.'],
};

const say = (code: ConsumerKeyProblem): ConsumerKeyFinding => {
  const [what, why] = WORDS[code];
  return { code, what, why };
};

/**
 * Compares the consumer key of a connector with that of the application link in Jira: well-formed means "matches on both sides and
 * contains no spaces or symbols" (Jira Align Cloud to Jira Cloud Connectivity Quick Guide, step 17). Never throws.
 * @param here as entered in the connector
 * @param there as entered in Jira; empty while it is not known
 */
export function checkConsumerKey(here: string, there: string): ConsumerKeyReading {
  if ([here, there].some((text) => findSecrets(text).length > 0))
    return { same: 'unknown', findings: [say('secret')] };
  const [a, b] = [here.trim(), there.trim()];
  if (a === '' || b === '') {
    const missing = a === '' ? say('empty-here') : say('empty-there');
    return { same: 'unknown', findings: [missing, ...formOf(here, a), ...formOf(there, b)] };
  }
  const form = [...formOf(here, a), ...formOf(there, b)];
  const once = form.filter(({ code }, index) => form.findIndex((other) => other.code === code) === index);
  return { same: here === there ? 'same' : 'different', findings: [...difference(here, there), ...once] };
}

function formOf(text: string, trimmed: string): ConsumerKeyFinding[] {
  return [
    ...(trimmed !== '' && text !== trimmed ? [say('around')] : []),
    ...(/\s/u.test(trimmed) ? [say('space')] : []),
    // A letter from another alphabet counts as a symbol: it can look the same on both sides and differ.
    ...(/[^A-Za-z0-9\s]/u.test(trimmed) ? [say('symbol')] : []),
  ];
}

function difference(here: string, there: string): ConsumerKeyFinding[] {
  if (here === there) return [];
  if (here.trim() === there.trim()) return [say('around-differs')];
  return [say(here.trim().toLowerCase() === there.trim().toLowerCase() ? 'case-differs' : 'differs')];
}
