import type { SiteUrlContext } from './context';
import { findGatewayPath } from './gateway-path';
import { problemOfHost } from './host';
import { hasOtherLetters } from './look-alike';
import { findExtraParts, findPath, findUserInfo } from './parts';
import type { SiteUrlFinding, SiteUrlProblem } from './problem';
import { finding } from './words';

/** Hosts that are no site at all: what stands behind them says nothing more. */
const NO_SITE: ReadonlySet<SiteUrlProblem> = new Set([
  'gateway',
  'jira-align',
  'atlassian-page',
  'jira-com',
  'localhost',
  'private-address',
  'ip-address',
  'data-center',
  'custom-domain',
]);

/**
 * What is wrong with the host of an address, and with what stands around it where the host is a site at all.
 * @param hostname the host without a trailing dot
 * @param address the address as it was typed
 */
export function findHost(
  url: URL,
  hostname: string,
  address: string,
  context: SiteUrlContext,
): SiteUrlFinding[] {
  const typed = typedHost(address);
  const problem = problemOfHost(url, hostname, typed, context);
  const letters = hasOtherLetters(typed) || /(?:^|\.)xn--/u.test(hostname);
  return [
    ...(letters ? [finding('other-alphabet', hostname)] : []),
    ...(url.hostname.endsWith('.') ? [finding('trailing-dot')] : []),
    ...(context.expects === 'gateway'
      ? findForGateway(url, hostname, address, context, problem)
      : findForSite(url, hostname, address, problem)),
  ];
}

const findForSite = (
  url: URL,
  hostname: string,
  address: string,
  problem?: SiteUrlProblem,
): SiteUrlFinding[] => [
  ...(problem === undefined ? [] : [finding(problem, hostname)]),
  ...findUserInfo(url),
  ...(problem !== undefined && NO_SITE.has(problem)
    ? []
    : [...findExtraParts(url), ...findPath(url, address)]),
];

function findForGateway(
  url: URL,
  hostname: string,
  address: string,
  context: SiteUrlContext,
  problem?: SiteUrlProblem,
): SiteUrlFinding[] {
  if (problem === 'gateway')
    return [...findUserInfo(url), ...findExtraParts(url), ...findGatewayPath(url, address, context)];
  const isSite = problem === undefined || problem === 'not-compared';
  return isSite ? [finding('site-instead-of-gateway')] : findForSite(url, hostname, address, problem);
}

/** The host as it was typed: between the slashes (and a user name) and what follows. */
function typedHost(address: string): string {
  const [, host = ''] = /^(?:[^/\\]*[/\\]{2})?(?:[^/\\?#]*@)?([^/\\?#]*)/u.exec(address) ?? [];
  return host;
}
