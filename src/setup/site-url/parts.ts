import type { SiteUrlFinding } from './problem';
import { finding } from './words';

/** A user name or password in front of the host. */
export const findUserInfo = (url: URL): SiteUrlFinding[] =>
  url.username !== '' || url.password !== '' ? [finding('user-info')] : [];

/** What stands in an address beside its host: port, query. */
export function findExtraParts(url: URL): SiteUrlFinding[] {
  return [
    ...(url.port !== '' ? [finding('port', url.port)] : []),
    // An empty query or fragment shows in the address only.
    ...(/[?#]/u.test(url.href) ? [finding('query')] : []),
  ];
}

/** A path behind the host of a site. */
export function findPath(url: URL, address: string): SiteUrlFinding[] {
  const { pathname } = url;
  if (pathname === '/') return address.endsWith('/') ? [finding('trailing-slash')] : [];
  if (/^\/wiki(?:\/|$)/iu.test(pathname)) return [finding('confluence', pathname)];
  if (/^\/rest(?:\/|$)/iu.test(pathname)) return [finding('api-path', pathname)];
  return [finding('path', pathname)];
}
