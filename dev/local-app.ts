import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleResolver } from './build/bundle-resolver';
import { paths } from './build/project-paths';
import {
  startForgeHost,
  type Caller,
  type ForgeHost,
  type ForgeHostOptions,
  type SiteTarget,
} from './forge-host';
import { loadOperations } from './jira-operations';
import type { SimulatedSite, SimulatedSiteOptions } from './simulated-site';
import { signIn, type Viewer } from './viewers';

export interface LocalAppOptions {
  /** A Jira site that runs already; left out: a simulated site is started. */
  site?: SiteTarget & { credentials: { email: string; apiToken: string } };
  simulated?: SimulatedSiteOptions;
  /** TypeScript entry of the app; default src/index.ts. */
  entry?: string;
  /** A bundle made before, instead of bundling now. */
  bundle?: string;
  /** Default: the project's manifest.yml, when there is one; null: none, so that no scopes are checked. */
  manifestPath?: string | null;
  kvsFile?: string;
  invocationTimeoutMs?: number;
  /** See ForgeHostOptions. */
  autoDeliver?: boolean;
  maxRetries?: number;
  onExchange?: ForgeHostOptions['onExchange'];
  log?: ForgeHostOptions['log'];
}

export interface LocalApp {
  /** Calls a resolver as `viewer`, or as the caller given. Rejects as ForgeHost.invoke does. */
  invoke: (functionKey: string, payload?: unknown, caller?: Caller) => Promise<unknown>;
  /** Who the invocations come from: the first Jira admin who can sign in. */
  viewer: Viewer;
  /** Everybody who can sign in. */
  viewers: Viewer[];
  /** The simulated site, unless a site was given. */
  site?: SimulatedSite['site'];
  host: ForgeHost;
  close: () => Promise<void>;
}

interface Connected {
  target: SiteTarget;
  viewers: Viewer[];
  simulated?: SimulatedSite;
}

async function connect(options: LocalAppOptions): Promise<Connected> {
  if (options.site) {
    const { credentials, ...target } = options.site;
    return { target, viewers: [await signIn(target.baseUrl, credentials)] };
  }
  // Loaded only when needed: the CLI against a real site has no use for the simulated one.
  const { startSimulatedSite } = await import('./simulated-site');
  const simulated = await startSimulatedSite(options.simulated);
  return { target: simulated.target, viewers: simulated.viewers, simulated };
}

async function bundleInto(folder: string, options: LocalAppOptions): Promise<string> {
  if (options.bundle !== undefined) return options.bundle;
  const { outfile } = await bundleResolver({
    outfile: join(folder, 'index.js'),
    ...(options.entry !== undefined && { entry: options.entry }),
  });
  return outfile;
}

function manifestOptions(chosen: string | null | undefined): Partial<ForgeHostOptions> {
  const manifestPath = chosen === undefined && existsSync(paths.manifest) ? paths.manifest : chosen;
  return typeof manifestPath === 'string' ? { manifestPath, operations: loadOperations() } : {};
}

/**
 * Runs the app without a page, for programs and tests: bundles it, starts it in its own process and connects it to a site.
 * @throws SignInError when the site does not let the person in; esbuild's BuildFailure; RuntimeCrashError.
 */
export async function startLocalApp(options: LocalAppOptions = {}): Promise<LocalApp> {
  const folder = await mkdtemp(join(tmpdir(), 'local-app-'));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let connected: Connected | undefined;
  try {
    const [bundle, connection] = await Promise.all([
      bundleInto(folder, options),
      connect(options).then((c) => (connected = c)),
    ]);
    const { kvsFile, invocationTimeoutMs, autoDeliver, maxRetries, onExchange, log } = options;
    const { target, viewers, simulated } = connection;
    const host = await startForgeHost({
      bundle,
      site: target,
      ...manifestOptions(options.manifestPath),
      ...(kvsFile !== undefined && { kvsFile }),
      ...(invocationTimeoutMs !== undefined && { invocationTimeoutMs }),
      ...(autoDeliver !== undefined && { autoDeliver }),
      ...(maxRetries !== undefined && { maxRetries }),
      ...(onExchange && { onExchange }),
      ...(log && { log }),
    });
    const viewer = viewers[0];
    if (!viewer) throw new Error('Nobody on this site has an API token, so nobody can open the app.');
    return {
      invoke: (functionKey, payload, caller = viewer) => host.invoke(functionKey, payload, caller),
      viewer,
      viewers,
      ...(simulated && { site: simulated.site }),
      host,
      close: async () => {
        await host.stop();
        await Promise.all([simulated?.close(), removeFolder()]);
      },
    };
  } catch (error) {
    await Promise.all([connected?.simulated?.close(), removeFolder()]);
    throw error;
  }
}
