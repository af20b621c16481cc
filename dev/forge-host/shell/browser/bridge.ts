import { makeBridgeHistory } from './bridge-history';
import { applyTheme } from './apply-theme';
import { connectPeer } from './peer';
import type { AppliedTheme } from '../messages';

// Served from the page's own origin and put before every script of the app, because @forge/bridge takes
// `__bridge.callBridge` when it is imported. Stands where Atlassian's global-bridge.js stands.

declare global {
  var __bridge: { callBridge: (command: string, data?: unknown) => Promise<unknown> } | undefined;
}

const shellOrigin = document.currentScript?.dataset['shellOrigin'] ?? '';
const shell = connectPeer(() => window.parent, shellOrigin, {});

async function enableTheming(): Promise<void> {
  const apply = (theme: AppliedTheme): Promise<void> => applyTheme(document, theme);
  await apply((await shell.call('enableTheming', apply)) as AppliedTheme);
}

function callBridge(command: string, data?: unknown): Promise<unknown> {
  if (command === 'enableTheming') return enableTheming();
  if (command === 'createHistory') return makeBridgeHistory(shell);
  return shell.call(command, data);
}

globalThis.__bridge = { callBridge };
