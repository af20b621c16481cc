import type { Assumptions } from '../assumptions';
import type { SiteState } from '../model/site-state';
import { notAuthenticated } from './jira-error';
import type { Caller } from './operation';

/** The header by which a local Forge host says which app user it calls as. */
export const appAccountHeader = 'x-simulated-app-account';
const appAuthorization = 'Bearer simulated-app';

export interface SignIn {
  readonly caller: Caller;
  /** Sent as X-Seraph-LoginReason. */
  readonly loginReason: string;
}

const anonymous: Caller = { kind: 'anonymous', account: undefined };

function basicCredentials(header: string): { email: string; token: string } | undefined {
  const [scheme, encoded] = header.split(' ');
  if (scheme?.toLowerCase() !== 'basic' || encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? undefined : { email: decoded.slice(0, colon), token: decoded.slice(colon + 1) };
}

function identify(
  state: SiteState,
  authorization: string,
  appAccountId: string | undefined,
): Caller | undefined {
  if (authorization === appAuthorization) {
    const account = state.accounts.get(appAccountId ?? '');
    return account?.accountType === 'app' && account.active ? { kind: 'app', account } : undefined;
  }
  const given = basicCredentials(authorization);
  if (!given) return undefined;
  for (const account of state.accounts.values()) {
    const known = account.apiToken !== undefined && account.active;
    if (
      known &&
      account.emailAddress?.toLowerCase() === given.email.toLowerCase() &&
      account.apiToken === given.token
    )
      return { kind: 'person', account };
  }
  return undefined;
}

/**
 * Finds out who is calling.
 * @param headers the two headers that matter; undefined where absent
 * @param allowsAnonymous whether the operation can be accessed anonymously
 * @throws JiraError 401 when the operation needs an account and there is none
 */
export function signIn(
  state: SiteState,
  assumptions: Readonly<Assumptions>,
  headers: { authorization: string | undefined; appAccountId: string | undefined },
  allowsAnonymous: boolean,
): SignIn {
  if (headers.authorization === undefined) {
    if (!allowsAnonymous) throw notAuthenticated();
    return { caller: anonymous, loginReason: 'OUT' };
  }
  const caller = identify(state, headers.authorization, headers.appAccountId);
  if (caller) return { caller, loginReason: 'OK' };
  const loginReason = 'AUTHENTICATED_FAILED';
  if (!allowsAnonymous || assumptions.wrongCredentialsOnAnonymousOperation === 'refused') {
    throw notAuthenticated(loginReason);
  }
  return { caller: anonymous, loginReason };
}
