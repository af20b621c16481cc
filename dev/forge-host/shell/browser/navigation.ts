import type { ShellSession } from '../messages';

interface Destination {
  url?: string;
  target?: string;
  moduleKey?: string;
  path?: string;
  issueKey?: string;
  type?: 'same-tab' | 'new-tab';
}

/** Where a destination leads, as an absolute address. Relative addresses belong to the Jira site, as in Jira. */
function resolveUrl(session: ShellSession, destination: Destination): URL {
  if (destination.url !== undefined) return new URL(destination.url, `${session.siteUrl}/`);
  if (destination.target === 'module') {
    const module = session.modules.find(({ key }) => key === destination.moduleKey);
    if (!module) throw new Error(`The manifest has no page module '${destination.moduleKey ?? ''}'.`);
    const path = destination.path ? `/${destination.path.replace(/^\/+/, '')}` : '';
    return new URL(module.address + path, window.location.origin);
  }
  if (destination.target === 'issue')
    return new URL(`/browse/${destination.issueKey ?? ''}`, session.siteUrl);
  throw new Error(`The local Forge host does not model the navigation target '${destination.target ?? ''}'.`);
}

/** The bridge calls of `router`: navigate, open, getUrl, reload. */
export function makeNavigation(session: ShellSession) {
  return {
    getUrl: (destination: Destination): string => resolveUrl(session, destination).href,
    navigate: (destination: Destination): void => {
      const url = resolveUrl(session, destination);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new Error(`Only web addresses can be opened, not '${url.protocol}'.`);
      }
      if (destination.type === 'new-tab') window.open(url, '_blank', 'noopener,noreferrer');
      else window.location.assign(url);
    },
    reload: (): void => {
      window.location.reload();
    },
  };
}
