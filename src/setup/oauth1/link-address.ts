import type { Finding } from '../finding';
import { findSecrets } from '../secrets';
import { isMisspelled } from '../site-url/edits';
import { parseUrl } from '../site-url/parse';
import { siteName } from '../site-url/context';

export type LinkAddressProblem =
  | 'empty'
  | 'secret'
  | 'not-an-address'
  | 'no-scheme'
  | 'http'
  | 'path'
  | 'extra'
  | 'jira-address'
  | 'misspelled'
  | 'differs'
  | 'not-compared';

export interface LinkAddressReading {
  readonly ok: boolean;
  readonly findings: readonly Finding<LinkAddressProblem>[];
  /** The address to enter in the application link, where it is known. */
  readonly corrected?: string;
}

const WORDS: Readonly<Record<LinkAddressProblem, readonly [string, string]>> = {
  empty: ['There is no address yet.', 'Copy the application URL from the application link in Jira.'],
  secret: ['This looks like a secret, not like an address.', 'Remove it: only the address belongs here.'],
  'not-an-address': [
    'This cannot be read as an address.',
    'Copy it from the browser where the connector is open.',
  ],
  'no-scheme': ['https:// is missing at the beginning.', 'Enter the whole address in the application link.'],
  http: ['The address begins with http.', 'Begin it with https.'],
  path: ['There is a path behind the address.', 'Remove everything behind the host.'],
  extra: ['There is a user name, a port or a ? or # part in the address.', 'Keep https and the host only.'],
  'jira-address': [
    'This is the address of Jira itself.',
    'Enter the address of the connector in the application link.',
  ],
  misspelled: [
    'The host differs from the connector’s in a letter or two.',
    'Correct it in the application link.',
  ],
  differs: ['This is not the address of the connector.', 'Correct it in the application link.'],
  'not-compared': [
    'The address could not be compared with the connector’s.',
    'Enter the connector’s own address too.',
  ],
};

const say = (code: LinkAddressProblem): Finding<LinkAddressProblem> => {
  const [what, why] = WORDS[code];
  return { code, what, why };
};

/**
 * Checks the application URL of an application link, e.g. `https://acme.jiraalign.com`, against the address at which the connector is
 * opened ("make sure that the Application URL configured in the Jira Application Link is correct without any typos", Jira Align Cloud to
 * Jira Cloud Connectivity Quick Guide). Never throws.
 * @param text the application URL as it stands in Jira
 * @param expected the connector's address as the browser shows it; its path does not count. Empty when it is not known
 */
export function checkLinkAddress(text: string, expected: string): LinkAddressReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, findings: [say('empty')] };
  if (findSecrets(typed).some(({ kind }) => kind !== 'password-in-address'))
    return { ok: false, findings: [say('secret')] };
  const wanted = parseUrl(expected.trim()) ?? parseUrl(`https://${expected.trim()}`);
  const corrected = wanted?.hostname ? { corrected: `https://${wanted.hostname}` } : {};
  const hasScheme = /^https?:\/\//iu.test(typed);
  const url = parseUrl(hasScheme ? typed : `https://${typed}`);
  if (!url || url.hostname === '') return { ok: false, findings: [say('not-an-address')], ...corrected };

  const found = [
    ...(hasScheme ? [] : [say('no-scheme')]),
    ...(url.protocol === 'http:' ? [say('http')] : []),
    ...findHost(url.hostname, wanted?.hostname),
    ...(url.pathname === '/' ? [] : [say('path')]),
    ...([url.username, url.password, url.port, url.search, url.hash].some((part) => part !== '')
      ? [say('extra')]
      : []),
  ];
  const ok = found.every(({ code }) => code === 'not-compared');
  return ok ? { ok, findings: found } : { ok, findings: found, ...corrected };
}

function findHost(host: string, wanted: string | undefined): Finding<LinkAddressProblem>[] {
  if (host === wanted) return [];
  if (siteName(host) !== undefined) return [say('jira-address')];
  if (wanted === undefined || wanted === '') return [say('not-compared')];
  return [say(isMisspelled(host, wanted) ? 'misspelled' : 'differs')];
}
