import { lazy, type ReactNode } from 'react';
import { CheckScreen } from './check/check-screen';
import { LateScreen } from './navigation/focus-on-new-screen';
import { RunScreen } from './run/run-screen';

const ChecksArea = lazy(() => import('./checks/checks-area'));
const FieldsScreen = lazy(() => import('./fields/fields-screen'));
const SetUpScreen = lazy(() => import('./setup/setup-screen'));
const ConnectorsArea = lazy(() => import('./connectors/connectors-area'));
const TroubleshootScreen = lazy(() => import('./troubleshoot/troubleshoot-screen'));
const PlanScreen = lazy(() => import('./plan/plan-screen'));
const NewAccountScreen = lazy(() => import('./plan/new-account/new-account-screen'));
const AccountsArea = lazy(() => import('./accounts/accounts-area'));
const SettingsScreen = lazy(() => import('./settings/settings-screen'));
const ConnectionScreen = lazy(() => import('./troubleshoot/connection/connection-screen'));

interface ScreenAt {
  /** The addresses of the screen; what its group matches is handed over, decoded. */
  readonly path: RegExp;
  readonly show: (matched: string) => ReactNode;
}

/** Every screen of the page, by its address. */
const SCREENS: readonly ScreenAt[] = [
  { path: /^\/$/u, show: () => <CheckScreen /> },
  { path: /^\/run\/([^/]+)\/?$/u, show: (runId) => <RunScreen key={runId} runId={runId} /> },
  {
    path: /^\/run\/([^/]+)\/plan\/?$/u,
    show: (runId) => (
      <LateScreen key={`plan ${runId}`}>
        <PlanScreen runId={runId} />
      </LateScreen>
    ),
  },
  {
    path: /^\/new-account\/?$/u,
    show: () => (
      <LateScreen key="new-account">
        <NewAccountScreen />
      </LateScreen>
    ),
  },
  {
    path: /^\/accounts(?:\/(.*))?$/u,
    show: (path) => (
      <LateScreen key="accounts">
        <AccountsArea path={path} />
      </LateScreen>
    ),
  },
  {
    path: /^\/settings\/?$/u,
    show: () => (
      <LateScreen key="settings">
        <SettingsScreen />
      </LateScreen>
    ),
  },
  {
    path: /^\/checks(?:\/(.*))?$/u,
    show: (path) => (
      <LateScreen key="checks">
        <ChecksArea path={path} />
      </LateScreen>
    ),
  },
  {
    path: /^\/fields\/?$/u,
    show: () => (
      <LateScreen key="fields">
        <FieldsScreen />
      </LateScreen>
    ),
  },
  {
    path: /^\/troubleshoot\/?$/u,
    show: () => (
      <LateScreen key="troubleshoot">
        <TroubleshootScreen />
      </LateScreen>
    ),
  },
  {
    path: /^\/troubleshoot\/connection\/?$/u,
    show: () => (
      <LateScreen key="connection">
        <ConnectionScreen />
      </LateScreen>
    ),
  },
  {
    path: /^\/(?:connectors\/([^/]+)\/)?setup\/?$/u,
    show: (connector) => (
      <LateScreen key={`set-up ${connector}`}>
        <SetUpScreen connector={connector} />
      </LateScreen>
    ),
  },
  {
    // The set-up checklist of a connector stands above this line.
    path: /^\/connectors(?:\/(.*))?$/u,
    show: (path) => (
      <LateScreen key="connectors">
        <ConnectorsArea path={path} />
      </LateScreen>
    ),
  },
];

/** @returns the screen at an address; nothing when there is none */
export function screenAt(pathname: string): ReactNode | undefined {
  for (const { path, show } of SCREENS) {
    const found = path.exec(pathname);
    if (found) return show(decoded(found[1] ?? ''));
  }
  return undefined;
}

/** An address that somebody cut in the middle of a sign is not one to fail on. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
