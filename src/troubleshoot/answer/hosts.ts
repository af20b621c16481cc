import type { HostKind } from '../../catalogue/known-errors/known-error';
import { isLoopback, isPrivateHost } from '../../setup/site-url/private-host';

const endsIn = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * What kind of machine a host name belongs to. A custom domain of a Jira Cloud site looks like any other: `other`.
 * @param host name or IP address, without port
 */
export function hostKind(host: string): HostKind {
  const name = host.toLowerCase().replace(/\.$/u, '');
  if (name === 'api.atlassian.com') return 'gateway';
  if (endsIn(name, 'atlassian.net') || endsIn(name, 'jira.com')) return 'jira-cloud';
  if (endsIn(name, 'jiraalign.com') || endsIn(name, 'agilecraft.com')) return 'jira-align';
  if (endsIn(name, 'atlassian.com') || endsIn(name, 'atlassian.io')) return 'atlassian';
  return isPrivateHost(name) || isLoopback(name) ? 'private' : 'other';
}
