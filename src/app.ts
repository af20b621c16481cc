import { createHash, randomUUID } from 'node:crypto';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { buildFunctions } from './background/build-functions';
import { findProfile, listProfiles } from './catalogue';
import { forgePersonalData } from './forge/personal-data';
import { ForgeWorkQueue } from './forge/work-queue';
import { JiraGateway } from './jira/gateway';
import { asksForConsent } from './jira/transport';
import type { Jira } from './ports/jira';
import type { Caller, World } from './ports/world';
import { buildResolver } from './resolvers/build-resolver';
import { KvsAllData } from './storage/all-data';
import { KvsCheckStore } from './storage/check-store';
import { KvsPeopleStore } from './storage/people-store';
import { KvsProfileStore } from './storage/profile-store';
import { KvsRunStore } from './storage/run-store';
import { KvsSettingsStore } from './storage/settings-store';

/** Forge ends a resolver after 25 s; after this long nothing new is asked of Jira, so that what was read can still be stored. */
const WORKING_MS = 17_000;

/** The functions of trigger and queue may take longer, as manifest.yml says (`timeoutSeconds`); this leaves a third to end well. */
const BACKGROUND_MS = 80_000;

/** Requests to Jira at once: the driver works on three chunks, and Jira is asked about ten things at once in all. */
const IN_FLIGHT = { alone: 8, besideOthers: 3 };

/** Forge keeps what an app writes to the console as its log: codes, never names, texts or answers from Jira. */
function log(line: object): void {
  // eslint-disable-next-line no-console -- the console is the app's log on Forge
  console.warn(JSON.stringify(line));
}

function world(jira: Jira, caller: Caller): World {
  const now = (): Date => new Date();
  const settings = new KvsSettingsStore(randomUUID);
  const people = new KvsPeopleStore(settings, now);
  return {
    jira,
    caller,
    runs: new KvsRunStore(people, settings, randomUUID),
    profiles: new KvsProfileStore(people, randomUUID),
    checks: new KvsCheckStore(people, settings, randomUUID),
    settings,
    people,
    data: new KvsAllData(randomUUID),
    queue: new ForgeWorkQueue(),
    connectors: { list: listProfiles, find: findProfile },
    now,
    digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, 32),
    newId: randomUUID,
  };
}

/** The one place where ports meet their adapters. */
export const resolver = buildResolver({
  jira: (alone) =>
    new JiraGateway({
      inFlight: alone ? IN_FLIGHT.alone : IN_FLIGHT.besideOthers,
      deadline: Date.now() + WORKING_MS,
    }),
  world,
  passThrough: asksForConsent,
  log,
});

/** What Forge calls by itself: every hour, and with each event of the queue. */
const functions = buildFunctions({
  world: () =>
    world(
      new JiraGateway({ inFlight: IN_FLIGHT.besideOthers, deadline: Date.now() + BACKGROUND_MS, as: 'app' }),
      { as: 'app', canBrowseUsers: true },
    ),
  personalData: forgePersonalData,
  mayGoOn: (startedAt) => Date.now() - startedAt < BACKGROUND_MS - 20_000,
  retry: (retryAfter) =>
    new InvocationError({ retryAfter, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST }),
  log,
});

export const clock = (): Promise<void> => functions.clock();
export const work = (event: { readonly body?: unknown }): Promise<unknown> => functions.work(event);
