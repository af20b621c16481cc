import type { Finding } from '../finding';
import { gatewayAddress, readSiteUrl } from '../site-url';

/** What the command is made for. */
export interface ConnectionTestInput {
  readonly shell: 'bash' | 'powershell';
  /** The site's own address, as Jira states it. */
  readonly siteUrl: string;
  /** The e-mail address of the account whose token is tried. */
  readonly email: string;
  /** A project key or an issue key to read as well, e.g. PLAT or PLAT-12. */
  readonly key?: string;
  /** Try the token through the gateway of this site, as a token with scopes needs. */
  readonly gateway?: { readonly cloudId: string };
}

export type ConnectionTestProblem = 'site-url' | 'cloud-id' | 'email' | 'key';

/** Values that are safe to put into a command: each has passed a check that leaves a shell nothing to read into it but an apostrophe. */
export interface SafeValues {
  /** `https://host` or the gateway address, without a slash at the end. */
  readonly base: string;
  readonly email: string;
  /** Paths below the base, the first always `/rest/api/3/myself`. */
  readonly paths: readonly string[];
}

const HOST = /^https:\/\/(?:[a-z0-9-]{1,63}\.){2,4}[a-z]{2,24}$/u;

/**
 * Letters, digits and the symbols that occur in addresses of companies. The apostrophe (o'brien@…) is the only one that a shell gives a
 * meaning; both shells quote it. No colon: it would end the name in Basic authentication (RFC 7617).
 */
const EMAIL =
  /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}$/u;

/** A project key: a capital, then capitals, digits and underscores (Atlassian, "Edit a project's details"); with a number, an issue's. */
const KEY = /^([A-Z][A-Z0-9_]{1,254})(?:-([1-9][0-9]{0,9}))?$/u;

const WORDS: Readonly<Record<ConnectionTestProblem, readonly [string, string]>> = {
  'site-url': ['The address of the site cannot be used.', 'Enter the plain atlassian.net address.'],
  'cloud-id': ['This is not a cloud id.', 'Copy it again: it has 36 characters, four of them hyphens.'],
  email: ['This e-mail address cannot be used.', 'Enter the address with which the account logs in.'],
  key: ['This is not a project or issue key.', 'Enter a key such as PLAT or PLAT-12, in capitals.'],
};

const finding = (code: ConnectionTestProblem): Finding<ConnectionTestProblem> => {
  const [what, why] = WORDS[code];
  return { code, what, why };
};

/** Checks what goes into the command. @returns the values, or what is wrong with them */
export function checkValues({
  siteUrl,
  email,
  key,
  gateway,
}: ConnectionTestInput):
  { readonly values: SafeValues } | { readonly problems: readonly Finding<ConnectionTestProblem>[] } {
  const site = readSiteUrl(siteUrl, { thisSite: siteUrl });
  const address = site.ok && HOST.test(site.url) ? site.url : undefined;
  const base = gateway ? gatewayAddress(gateway.cloudId) : address;
  const ownPath = key === undefined ? '' : pathOf(key);
  const problems = [
    ...(address === undefined ? [finding('site-url')] : []),
    ...(address !== undefined && base === undefined ? [finding('cloud-id')] : []),
    ...(EMAIL.test(email) && email.length <= 254 ? [] : [finding('email')]),
    ...(ownPath === undefined ? [finding('key')] : []),
  ];
  if (problems.length > 0 || base === undefined) return { problems };
  const paths = ['/rest/api/3/myself', ownPath ?? ''].filter((path) => path !== '');
  return { values: { base, email, paths } };
}

/** What to read for a key: of an issue no more than its project, of which every reader knows. */
function pathOf(key: string): string | undefined {
  const [, project, number] = KEY.exec(key) ?? [];
  if (project === undefined) return undefined;
  return number === undefined
    ? `/rest/api/3/project/${project}`
    : `/rest/api/3/issue/${project}-${number}?fields=project`;
}
