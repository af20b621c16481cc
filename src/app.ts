import { randomUUID } from 'node:crypto';
import { findProfile, listProfiles } from './catalogue';
import { JiraGateway } from './jira/gateway';
import { asksForConsent } from './jira/transport';
import { buildResolver } from './resolvers/build-resolver';
import { KvsProfileStore } from './storage/profile-store';
import { KvsRunStore } from './storage/run-store';

/** Forge ends a resolver after 25 s; after this long nothing new is asked of Jira, so that what was read can still be stored. */
const WORKING_MS = 17_000;

/** Requests to Jira at once: the driver works on three chunks, and Jira is asked about ten things at once in all. */
const IN_FLIGHT = { alone: 8, besideOthers: 3 };

/** The one place where ports meet their adapters. */
export const resolver = buildResolver({
  jira: (alone) =>
    new JiraGateway({
      inFlight: alone ? IN_FLIGHT.alone : IN_FLIGHT.besideOthers,
      deadline: Date.now() + WORKING_MS,
    }),
  world: (jira, caller) => ({
    jira,
    caller,
    runs: new KvsRunStore(randomUUID),
    profiles: new KvsProfileStore(randomUUID),
    connectors: { list: listProfiles, find: findProfile },
    now: () => new Date(),
    newId: randomUUID,
  }),
  passThrough: asksForConsent,
  // Forge keeps what an app writes to the console as its log.
  log: (line) => {
    // eslint-disable-next-line no-console -- the console is the app's log on Forge
    console.warn(JSON.stringify(line));
  },
});
