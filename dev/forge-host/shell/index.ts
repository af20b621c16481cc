import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ForgeHost } from '../host';
import type { SignedInCaller } from '../types';
import { buildBrowserScripts } from './browser-scripts';
import { CspReports, type CspReport } from './csp-reports';
import { listen } from './listen';
import type { ShellSession } from './messages';
import { moduleAddress } from './module-address';
import { pageServer } from './page-server';
import { shellServer } from './shell-server';
import { SignInLinks } from './sign-in-links';
import { makeThemeFiles } from './theme-files';

export interface ShellOptions {
  host: ForgeHost;
  /** Who may look at the page; the first is shown first. */
  viewers: readonly (SignedInCaller & { displayName: string; isJiraAdmin: boolean })[];
  /** The built Custom UI resource. */
  pageDir: string;
  /** Port of the shell; default any free one. The page's origin always gets any free one. */
  port?: number;
  log?: (line: string) => void;
}

export interface Shell {
  /** A link that opens the shell; it works once. */
  url: string;
  /** The shell's own origin, http://localhost:<port>, and the page's. */
  origin: string;
  pageOrigin: string;
  /** Another link that works once. */
  newLink: () => string;
  /** What browsers reported against the page's policy; empty when all is well. */
  cspReports: () => readonly CspReport[];
  close: () => Promise<void>;
}

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** Forge's policy names the Jira site; a simulated one must not become reachable for the page. */
function siteHostFor(baseUrl: string): string {
  const { hostname, host } = new URL(baseUrl);
  return isLoopback(hostname) ? 'example.atlassian.net' : host;
}

function makeSession(options: ShellOptions, pageOrigin: string, theme: ShellSession['theme']): ShellSession {
  const { manifest, installation, site } = options.host;
  return {
    appName: manifest.pages[0]?.title ?? 'App',
    pageOrigin,
    siteUrl: site.baseUrl,
    ...(site.simulated && { siteControlUrl: `${site.baseUrl}/__site` }),
    cloudId: installation.cloudId,
    environmentId: installation.environmentId,
    environmentType: installation.environmentType,
    appId: manifest.appId,
    modules: manifest.pages.map((page) => ({
      ...page,
      address: moduleAddress(page, manifest.appId, installation.environmentId),
    })),
    // Picked one by one: a viewer here also holds an API token.
    viewers: options.viewers.map(({ accountId, displayName, isJiraAdmin }) => ({
      accountId,
      displayName,
      isJiraAdmin,
    })),
    theme,
  };
}

/**
 * Shows the app's page in a frame that looks like the place it has in Jira: two servers on the loopback interface, one for the frame and
 * one for the page, so that they are different origins as in production.
 * @throws when the port is taken.
 */
export async function startShell(options: ShellOptions): Promise<Shell> {
  const log = options.log ?? ((line: string) => void process.stderr.write(`[host] ${line}\n`));
  const links = new SignInLinks();
  const reports = new CspReports();
  const [scripts, css, theme] = await Promise.all([
    buildBrowserScripts(),
    readFile(resolve(__dirname, 'shell.css'), 'utf8'),
    makeThemeFiles(),
  ]);

  let shellPort = 0;
  let pagePort = 0;
  // Two names for the loopback interface: the shell's cookie, which knows no ports, never reaches the page's server.
  const shellOrigin = (): string => `http://localhost:${shellPort}`;
  const pageOrigin = (): string => `http://127.0.0.1:${pagePort}`;

  const shell = await listen(
    shellServer({
      host: options.host,
      viewers: options.viewers,
      session: () => makeSession(options, pageOrigin(), theme.files),
      links,
      css,
      shellScript: scripts.shell,
      themeFiles: theme.texts,
      port: () => shellPort,
      origin: shellOrigin,
      log,
    }),
    options.port ?? 0,
  );
  shellPort = shell.port;
  const page = await listen(
    pageServer({
      pageDir: options.pageDir,
      permissions: options.host.manifest.permissions,
      siteHost: siteHostFor(options.host.site.baseUrl),
      shellOrigin: shellOrigin(),
      bridgeScript: scripts.bridge,
      themeFiles: theme.texts,
      reports,
      port: () => pagePort,
      origin: pageOrigin,
      log,
    }),
    0,
  );
  pagePort = page.port;

  const newLink = (): string => `${shellOrigin()}/?token=${links.newToken()}`;
  return {
    url: newLink(),
    origin: shellOrigin(),
    pageOrigin: pageOrigin(),
    newLink,
    cspReports: () => reports.list(),
    close: async () => {
      await Promise.all([shell.close(), page.close()]);
    },
  };
}
