import type { SiteUrlContext } from './context';
import { isCloudId } from './gateway';
import type { SiteUrlFinding } from './problem';
import { finding } from './words';

/** What is wrong with the path of a gateway address, `/ex/jira/{cloudId}`. */
export function findGatewayPath(url: URL, address: string, { cloudId }: SiteUrlContext): SiteUrlFinding[] {
  const [, product = '', id = '', rest = ''] = /^\/ex\/([^/]+)\/([^/]+)(.*)$/u.exec(url.pathname) ?? [];
  if (product === 'confluence') return [finding('confluence', url.pathname)];
  if (product !== 'jira' || !isCloudId(id)) return [finding('gateway-without-id')];
  if (cloudId !== undefined && id.toLowerCase() !== cloudId.toLowerCase())
    return [finding('gateway-of-other-site')];
  return [
    ...(cloudId === undefined ? [finding('not-compared')] : []),
    ...(rest.length > 1 ? [finding(rest.startsWith('/rest') ? 'api-path' : 'path', rest)] : []),
    ...(rest === '/' && address.endsWith('/') ? [finding('trailing-slash')] : []),
  ];
}
