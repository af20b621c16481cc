import * as v from 'valibot';

/** What is wrong with a profile: where, and in words. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  constructor(
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}

/**
 * Puts one finding of valibot into words that say what to do.
 * @param issue the finding; its path is relative to `within`
 * @param within dotted path of the object that was checked; empty for the profile itself
 */
export function errorFromIssue(issue: v.BaseIssue<unknown>, within = ''): ProfileError {
  const path = [within, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  return new ProfileError(path === '' ? 'profile' : path, problemOf(issue));
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received } = issue;
  if (type === 'strict_object' && expected === 'never')
    return 'There is no such field. Correct its spelling or remove it.';
  if (type === 'strict_object' && received === 'undefined') return 'This field is missing. Add it.';
  if (issue.kind === 'schema' && expected !== null && type !== 'union') {
    return `Give ${inWords(expected)}; found ${clipped(inWords(received))}.`;
  }
  return issue.message;
}

/** `("a" | "b")` reads as a choice; valibot's type names read as a thing. */
function inWords(expected: string): string {
  if (expected.startsWith('(') && expected.includes('|')) return `one of ${expected.slice(1, -1)}`;
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'an object',
  };
  return names[expected] ?? expected;
}

/** Of what a person wrote, enough to find it again. */
const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
