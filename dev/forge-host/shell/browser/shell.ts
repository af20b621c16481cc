import type { ShellSession } from '../messages';
import { makeEventBus } from './event-bus';
import { makeFlags } from './flags';
import { makeInvoke } from './invoke';
import { makeNavigation } from './navigation';
import { connectPeer } from './peer';
import { makeShellHistory } from './shell-history';
import { makeThemeSwitch } from './theme-switch';
import { makeViewerSwitch } from './viewer-switch';

// The frame around the page: it stands where Jira stands, answers the bridge, and holds no credentials.

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The frame has no ${id}.`);
  return found;
}

/** What Jira knows and the page may ask for; Atlassian docs: "view", getContext. */
function contextFor(
  session: ShellSession,
  module: ShellSession['modules'][number],
  accountId: string,
  colorMode: string,
) {
  const { appId, cloudId, environmentId, environmentType, siteUrl } = session;
  return {
    accountId,
    cloudId,
    environmentId,
    environmentType,
    siteUrl,
    moduleKey: module.key,
    localId: `${appId}/${environmentId}/static/${module.key}`,
    locale: navigator.language.replace('-', '_'),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: {
      colorMode,
      light: 'light',
      dark: 'dark',
      shape: 'shape',
      spacing: 'spacing',
      typography: 'typography',
    },
    surfaceColor: null,
    extension: { type: module.type },
  };
}

function start(session: ShellSession): void {
  const path = window.location.pathname;
  const module = session.modules.find(({ address }) => path === address || path.startsWith(`${address}/`));
  if (!module) throw new Error('This address belongs to no module of the manifest.');

  const frame = byId('app', HTMLIFrameElement);
  const notice = byId('viewer-notice', HTMLElement);
  const theme = makeThemeSwitch(session.theme, byId('theme', HTMLSelectElement));
  const loadPage = (): void => {
    notice.hidden = viewer().isJiraAdmin;
    frame.src = `${session.pageOrigin}/index.html`;
  };
  const viewer = makeViewerSwitch(session.viewers, byId('viewer', HTMLSelectElement), loadPage);

  connectPeer(() => frame.contentWindow, session.pageOrigin, {
    ...makeEventBus(),
    ...makeFlags(byId('flags', HTMLElement)),
    ...makeNavigation(session),
    ...makeShellHistory(module.address),
    enableTheming: theme.enableTheming,
    invoke: makeInvoke(() => viewer().accountId, module.key),
    getContext: () => contextFor(session, module, viewer().accountId, theme.colorMode()),
    changeWindowTitle: (title: string) => void (document.title = title),
    emitReadyEvent: () => undefined,
    isRovoEnabled: () => false,
  });
  loadPage();
}

async function boot(): Promise<void> {
  const response = await fetch('/host/session');
  if (!response.ok) throw new Error(await response.text());
  start((await response.json()) as ShellSession);
}

boot().catch((error: unknown) => {
  const failure = byId('failure', HTMLElement);
  failure.textContent = error instanceof Error ? error.message : String(error);
  failure.hidden = false;
});
