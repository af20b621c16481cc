import type { Caller, Exchange, ForgeHost } from '../../../dev/forge-host';
import type { JiraSite, JiraSiteOptions, SiteFile } from '../../../dev/jira-site';
import { type LocalApp, startLocalApp } from '../../../dev/local-app';
import type { Answers, Request, ResolverName } from '../../../src/contract/api';
import type { Envelope } from '../../../src/contract/envelope';
import { bundleOnce } from './bundle-once';
import { departures } from './described-exchange';

export interface TestAppOptions {
  /** Default: the seeded company. */
  readonly siteFile?: SiteFile;
  /** A generated site with so many projects instead. */
  readonly projects?: number;
  readonly server?: Omit<JiraSiteOptions, 'state' | 'port'>;
  readonly kvsFile?: string;
  readonly manifestPath?: string;
  /** See ForgeHostOptions. */
  readonly maxRetries?: number;
  /** `faulty` where the test makes the site answer what Jira never describes: then only the app's requests are compared. */
  readonly answers?: 'as-described' | 'faulty';
}

/** The app's bundle in the local host, on a simulated site over HTTP. */
export interface TestApp
  extends LocalApp, Pick<ForgeHost, 'trigger' | 'queue' | 'privacy' | 'kvs' | 'clock'> {
  readonly site: JiraSite;
  /** Everything the app asked of Jira so far. */
  readonly exchanges: Exchange[];
  /** What the app wrote to its log. */
  readonly lines: string[];
  /** Calls a resolver as the first admin, or as `caller`. */
  ask<N extends ResolverName>(name: N, payload: Request<N>, caller?: Caller): Promise<Envelope<Answers[N]>>;
  /** The same for payloads that no typed client would send. */
  askAnything(name: string, payload: unknown, caller?: Caller): Promise<Envelope<unknown>>;
  /** Who signs in with this display name. @throws Error when nobody does */
  viewerNamed(displayName: string): Caller;
}

export interface Started {
  readonly app: TestApp;
  readonly problems: string[];
}

/**
 * Starts apps for the tests of one file and ends them after each test. A test fails when any call of the app departs from
 * Atlassian's description, or was refused by the host.
 */
export function testApps(): (options?: TestAppOptions) => Promise<TestApp> {
  const started: Started[] = [];
  afterEach(async () => {
    const ended = started.splice(0);
    await Promise.all(ended.map(({ app }) => app.close()));
    expect(ended.flatMap(({ problems }) => [...new Set(problems)])).toEqual([]);
    expect(ended.flatMap(({ app }) => app.host.refusals)).toEqual([]);
  });
  return async (options = {}) => {
    const one = await startTestApp(options);
    started.push(one);
    return one.app;
  };
}

/** Starts one app for several tests; whoever starts it ends it with endTestApp. */
export async function startTestApp(options: TestAppOptions): Promise<Started> {
  const problems: string[] = [];
  const exchanges: Exchange[] = [];
  const lines: string[] = [];
  const { siteFile, projects, server, kvsFile, manifestPath, maxRetries, answers = 'as-described' } = options;
  const local = await startLocalApp({
    bundle: await bundleOnce(),
    simulated: {
      ...(siteFile && { siteFile }),
      ...(projects !== undefined && { projects }),
      ...(server && { server }),
    },
    ...(kvsFile !== undefined && { kvsFile }),
    ...(manifestPath !== undefined && { manifestPath }),
    ...(maxRetries !== undefined && { maxRetries }),
    onExchange: (exchange) => {
      exchanges.push(exchange);
      problems.push(...departures(exchange, answers === 'as-described'));
    },
    log: (line) => lines.push(line),
  });
  const { site } = local;
  const { trigger, queue, privacy, kvs, clock } = local.host;
  if (!site) throw new Error('The local app was started without its simulated site.');
  const askAnything: TestApp['askAnything'] = async (name, payload, caller) =>
    (await local.invoke(name, payload, caller)) as Envelope<unknown>;
  const app: TestApp = {
    ...local,
    trigger,
    queue,
    privacy,
    kvs,
    clock,
    site,
    exchanges,
    lines,
    ask: async (name, payload, caller) =>
      (await askAnything(name, payload, caller)) as Envelope<Answers[typeof name]>,
    askAnything,
    viewerNamed: (displayName) => {
      const found = local.viewers.find((viewer) => viewer.displayName === displayName);
      if (!found) throw new Error(`Nobody called ${displayName} can sign in.`);
      return found;
    },
  };
  return { app, problems };
}

/**
 * Ends an app that several tests shared.
 * @throws Error when any of its calls departed from Atlassian's description, or was refused by the host
 */
export async function endTestApp({ app, problems }: Started): Promise<void> {
  await app.close();
  const found = [...new Set([...problems, ...app.host.refusals])];
  if (found.length > 0) throw new Error(`The app's calls were not as described:\n${found.join('\n')}`);
}
