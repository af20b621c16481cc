import type { ReactNode } from 'react';
import { CheckScreen } from './check/check-screen';
import { RunScreen } from './run/run-screen';

interface ScreenAt {
  /** The addresses of the screen; what its group matches is handed over, decoded. */
  readonly path: RegExp;
  readonly show: (matched: string) => ReactNode;
}

/** Every screen of the page, by its address. */
const SCREENS: readonly ScreenAt[] = [
  { path: /^\/$/u, show: () => <CheckScreen /> },
  { path: /^\/run\/([^/]+)\/?$/u, show: (runId) => <RunScreen key={runId} runId={runId} /> },
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
