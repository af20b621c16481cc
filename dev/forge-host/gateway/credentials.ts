import type { Caller, SignedInCaller, SiteTarget } from '../types';

export type Provider = 'user' | 'app' | 'none';

/** @returns the caller when somebody is signed in. */
export function signedIn(caller: Caller): SignedInCaller | undefined {
  return 'anonymous' in caller ? undefined : caller;
}

function basic(caller: SignedInCaller): Record<string, string> {
  const token = Buffer.from(`${caller.email}:${caller.apiToken}`).toString('base64');
  return { authorization: `Basic ${token}` };
}

/**
 * The headers that say who asks. As the app: the simulated site is told by its own header; a real site has no such thing, so
 * it is asked as the person and answers what it reserves for apps with 403 "Only apps can access this resource.".
 */
export function credentialHeaders(
  provider: Provider,
  caller: Caller,
  site: SiteTarget,
): Record<string, string> {
  if (provider === 'none') return {};
  const appAccountId = site.simulated?.appAccountId;
  if (provider === 'app' && appAccountId !== undefined) {
    return { authorization: 'Bearer simulated-app', 'x-simulated-app-account': appAccountId };
  }
  const person = signedIn(caller);
  return person ? basic(person) : {};
}
