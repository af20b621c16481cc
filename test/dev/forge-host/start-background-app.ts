import { join } from 'node:path';
import type { Delivery, ForgeHost } from '../../../dev/forge-host';
import type { LocalAppOptions } from '../../../dev/local-app';
import { startFixtureApp } from './start-fixture-app';
import type { StubJira } from './stub-jira';

const fixtures = join(__dirname, 'fixtures');
export const backgroundManifest = join(fixtures, 'background-manifest.yml');

/** What the fixture's worker noted about one delivery. */
export interface Seen {
  event: Record<string, unknown> & { eventId: string; retryContext?: Record<string, unknown> };
  context: { principal?: unknown };
  moduleKey: string;
  left: number;
  now: number;
  result?: unknown;
}

export interface BackgroundApp {
  host: ForgeHost;
  jira: StubJira;
  ask: (functionKey: string, payload?: unknown) => Promise<unknown>;
  /** Pushes events to the queue `work` and tells the status. */
  push: (...events: object[]) => Promise<number>;
  /** What the worker was given since this was last asked. */
  seen: () => Promise<Seen[]>;
  close: () => Promise<void>;
}

/** The fixture app whose functions run without a person, on a stub of a Jira site, taken for a simulated one unless told otherwise. */
export async function startBackgroundApp({
  realSite = false,
  ...options
}: LocalAppOptions & { realSite?: boolean } = {}): Promise<BackgroundApp> {
  const { app, jira, close } = await startFixtureApp({
    entry: join(fixtures, 'background-app.ts'),
    manifestPath: backgroundManifest,
    ...(!realSite && { appAccountId: 'app-account' }),
    ...options,
  });
  const ask = (functionKey: string, payload: unknown = {}) => app.invoke(functionKey, payload);
  return {
    host: app.host,
    jira,
    ask,
    push: async (...events) => ((await ask('push', { events })) as { status: number }).status,
    seen: async () => ((await ask('seen')) as { seen: Seen[] }).seen,
    close,
  };
}

export const outcomes = (deliveries: readonly Delivery[]): string[] =>
  deliveries.map(({ outcome }) => outcome);
