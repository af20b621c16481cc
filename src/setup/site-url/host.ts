import { ownSite, siteName, type SiteUrlContext } from './context';
import { isMisspelled } from './edits';
import { isGatewayHost } from './gateway';
import { asRead } from './look-alike';
import { isIpAddress, isLoopback, isPrivateHost } from './private-host';
import type { SiteUrlProblem } from './problem';

/** Paths of Jira Data Center under a context path; Jira Cloud uses /jira/software, /jira/settings and the like. */
const DATA_CENTER_PATH =
  /^\/jira\/?(?:$|(?:browse|secure|rest|plugins|issues|projects|login\.jsp)(?:\/|$|\?))/iu;

/**
 * What a host is, when it is not this site's.
 * @param url the address, its host without a trailing dot
 * @param typed the host as it was typed, before WHATWG made ASCII of it
 * @returns undefined for this site's own host
 */
export function problemOfHost(
  url: URL,
  hostname: string,
  typed: string,
  context: SiteUrlContext,
): SiteUrlProblem | undefined {
  const own = ownSite(context);
  if (hostname === own?.host) return undefined;
  if (isGatewayHost(hostname)) return 'gateway';
  if (/\.(?:jiraalign|agilecraft)\.com$/u.test(hostname)) return 'jira-align';
  if (/^(?:www\.)?atlassian\.(?:net|com)$/u.test(hostname)) return 'no-site-name';
  const name = siteName(hostname);
  if (name !== undefined) return problemOfSite(hostname, name, own?.host);
  if (hostname.endsWith('.jira.com')) return 'jira-com';
  if (hostname.endsWith('.atlassian.com')) return problemOfAtlassianPage(hostname, own?.host);
  if (isNearlyAtlassian(hostname) || isNearlyAtlassian(asRead(typed))) return 'misspelled';
  return problemOfOtherHost(url, hostname);
}

function problemOfSite(hostname: string, name: string, own: string | undefined): SiteUrlProblem | undefined {
  if (name === '') return 'no-site-name';
  if (name.includes('.')) return 'extra-label';
  if (own === undefined) return 'not-compared';
  return isMisspelled(hostname, own) ? 'nearly-this-site' : 'other-site';
}

/** Pages of Atlassian's own; anything else before .atlassian.com is a site with the wrong ending. */
const PAGES =
  /^(?:admin|id|home|start|team|my|support|community|developer|marketplace|status|confluence|jira|www|auth|university|go|bitbucket)\.atlassian\.com$/u;

const problemOfAtlassianPage = (hostname: string, own: string | undefined): SiteUrlProblem =>
  PAGES.test(hostname) && hostname.split('.')[0] !== own?.split('.')[0] ? 'atlassian-page' : 'misspelled';

/** A slip in .atlassian.net: a letter, the ending, or the dot before it. */
function isNearlyAtlassian(hostname: string): boolean {
  const labels = hostname.split('.');
  const last = labels.slice(-2).join('.');
  const name = labels.at(-2) ?? '';
  return (
    isMisspelled(last, 'atlassian.net') ||
    last === 'atlassian.net' ||
    last.endsWith('atlassian.net') ||
    name === 'atlassian' ||
    isMisspelled(name, 'atlassian', 1)
  );
}

function problemOfOtherHost(url: URL, hostname: string): SiteUrlProblem {
  if (isLoopback(hostname)) return 'localhost';
  if (isPrivateHost(hostname)) return 'private-address';
  if (isIpAddress(hostname)) return 'ip-address';
  return url.port !== '' || DATA_CENTER_PATH.test(url.pathname) ? 'data-center' : 'custom-domain';
}
