import type { PageModule } from '../manifest-facts';

/** What the shell's own script needs to draw the frame; nothing secret is in it. */
export interface ShellSession {
  appName: string;
  pageOrigin: string;
  /** Base URL of the Jira site; relative addresses of the app lead there. */
  siteUrl: string;
  /** Where a simulated site can be changed by hand. */
  siteControlUrl?: string;
  cloudId: string;
  environmentId: string;
  environmentType: string;
  appId: string;
  modules: (PageModule & { address: string })[];
  viewers: { accountId: string; displayName: string; isJiraAdmin: boolean }[];
  theme: ThemeFiles;
}

/** The token stylesheets and the attributes `<html>` needs for them to apply. */
export interface ThemeFiles {
  sheets: { id: string; href: string }[];
  /** Value of data-theme. */
  themeAttribute: string;
}

/** How `<html>` is themed now. */
export interface AppliedTheme {
  colorMode: 'light' | 'dark';
  themeAttribute: string;
  sheets: { id: string; href: string }[];
}

/** A place within the page, as the `history` package describes it. */
export interface PageLocation {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  key: string;
}

export type HistoryAction = 'POP' | 'PUSH' | 'REPLACE';

/** Body of POST /host/invoke. */
export interface InvokeRequest {
  functionKey: string;
  payload?: unknown;
  accountId: string;
  moduleKey: string;
}

/** Answer of POST /host/invoke: the function's result, or what Forge would tell the page of an error. */
export type InvokeAnswer = { ok: true; body?: unknown } | { ok: false; message: string };
