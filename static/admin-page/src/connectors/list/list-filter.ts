import type { SignInMethod } from '../../../../../src/domain/profile';
import { judgedRequirements } from '../../check/connector/judged-requirements';
import type { Offered } from '../../check/connector/offered-connectors';

/** Which connectors the list shows and in what order, as the address says it; empty text means: all, or the usual order. */
export interface ListFilter {
  readonly find: string;
  readonly coverage: string;
  readonly method: string;
  readonly sort: string;
}

/** Stands for connectors of which no way to sign in is known. */
export const NOT_STATED = 'none';

/** What a list is when nothing is left out, for an address. */
export const EVERYTHING = { find: '', coverage: '', method: '', sort: '' };

/** How many things a connector needs as it is set up by default. */
export function needCount({ profile }: Offered): number {
  return judgedRequirements(profile, {}).length;
}

/** The methods that a connector can sign in with, as far as known. */
export function supportedMethods({ profile: { signIn = [] } }: Offered): SignInMethod[] {
  return signIn.filter(({ supported }) => supported !== false).map(({ method }) => method);
}

/** The connectors that fit, in the order asked for. */
export function filtered(all: readonly Offered[], { find, coverage, method, sort }: ListFilter): Offered[] {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  const fitting = all.filter(
    (offered) =>
      hasWords(offered, words) &&
      (coverage === '' || offered.profile.coverage === coverage) &&
      (method === '' || signsIn(offered, method)),
  );
  if (sort === 'name')
    return fitting.sort((a, b) =>
      a.profile.name.localeCompare(b.profile.name, 'en', { sensitivity: 'base' }),
    );
  if (sort === 'most') return fitting.sort((a, b) => needCount(b) - needCount(a));
  if (sort === 'fewest') return fitting.sort((a, b) => needCount(a) - needCount(b));
  return fitting;
}

function hasWords(
  { profile: { name, vendor = '', summary = '' } }: Offered,
  words: readonly string[],
): boolean {
  const text = `${name} ${vendor} ${summary}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function signsIn(offered: Offered, method: string): boolean {
  const supported: readonly string[] = supportedMethods(offered);
  return method === NOT_STATED ? supported.length === 0 : supported.includes(method);
}

/** Every method that some connector supports, each once. */
export function methodsIn(all: readonly Offered[]): SignInMethod[] {
  return [...new Set(all.flatMap(supportedMethods))].sort();
}
