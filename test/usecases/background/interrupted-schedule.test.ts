import type { Interruption } from '../../../dev/forge-host/types';
import type { PlatformFault, PushFault } from '../../../dev/forge-host';
import type { FaultRule } from '../../../dev/jira-site';
import { runs } from '../../support/random';
import { endTestApp, startTestApp, type Started, type TestApp } from '../../support/app/test-apps';
import { opened } from '../../support/app/opened';
import { requiring } from '../../support/runs/profiles';
import {
  dueCheck,
  ended,
  anHour,
  hoursUntilDone,
  NOTHING_LEFT,
  removeCheck,
} from '../../support/history/scheduled-run';
import { everyKindSite } from '../../support/sites/every-kind-site';

// A scheduled run in which any one thing goes wrong: at the end it is the run that it would have been. One app makes the runs, each of
// them of a check of its own.

const profile = requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']);

let started: Started;
let app: TestApp;
let clean: Awaited<ReturnType<typeof ended>>;
/** How often the clean run asked storage, queue and Jira, the trigger and the event together; and in its one event. */
const asked = { storage: 0, queue: 0, jira: 0, inEvent: 0 };

beforeAll(async () => {
  started = await startTestApp({ siteFile: everyKindSite, answers: 'faulty' });
  app = started.app;
  opened(await app.ask('profile/save', { profile }));
  const checkId = await dueCheck(app, profile.id);
  const before = app.exchanges.length;
  const stop = [app.kvs.fail(() => void (asked.storage += 1)), app.queue.fail(() => void (asked.queue += 1))];
  await app.trigger('clock-trigger');
  const inTrigger = asked.storage + asked.queue;
  await app.queue.deliverDue();
  for (const end of stop) end();
  asked.jira = app.exchanges.length - before;
  asked.inEvent = asked.storage + asked.queue - inTrigger + asked.jira;
  clean = await ended(app, checkId);
  await removeCheck(app, checkId);
});
afterAll(() => endTestApp(started));

test('a run in which nothing goes wrong leaves nothing over, and has many places for something to', () => {
  expect(clean.leftOver).toEqual(NOTHING_LEFT);
  expect(asked.storage).toBeGreaterThan(50);
  expect(asked.jira).toBeGreaterThan(10);
});

/** Places in a list of so many: each second or fourth of them, and all where more cases are asked for than usual (`PROPERTY_RUNS`). */
const places = (count: number, every: number): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => runs(1) > 1 || at % every === 0);

/** Has a check run with something going wrong in it. @returns what came of it, and what is to come of it */
async function harmed(what: string, goWrong: () => Promise<void>): Promise<[is: object, right: object]> {
  const checkId = await dueCheck(app, profile.id);
  await goWrong();
  await hoursUntilDone(app, checkId);
  const is = await ended(app, checkId);
  await removeCheck(app, checkId);
  return [
    { what, ...is },
    { what, ...clean },
  ];
}

const FAULTS: readonly PlatformFault[] = [
  { error: 'too-many-requests' },
  { error: 'server-error', takesEffect: true },
  { error: 'no-answer' },
  { error: 'server-error' },
  { error: 'no-answer', takesEffect: true },
];

test('whichever request to storage fails, before or after it took effect', async () => {
  for (const at of places(asked.storage, 2)) {
    const fault = FAULTS[at % FAULTS.length];
    const [is, right] = await harmed(`request ${at} to storage: ${JSON.stringify(fault)}`, async () => {
      const end = app.kvs.fail(({ nth }) => (nth === at + 1 ? fault : undefined));
      await anHour(app);
      end();
    });
    expect(is).toEqual(right);
  }
}, 300_000);

test('whichever push to the queue fails', async () => {
  const faults: readonly PushFault[] = [...FAULTS, { error: 'partial', rejected: [0] }];
  for (const fault of faults) {
    const [is, right] = await harmed(`the push: ${JSON.stringify(fault)}`, async () => {
      const end = app.queue.fail(({ nth }) => (nth === 1 ? fault : undefined));
      await anHour(app);
      end();
    });
    expect(is).toEqual(right);
  }
}, 300_000);

const EFFECTS: readonly FaultRule['effect'][] = [
  { status: 429, headers: { 'retry-after': '1800' } },
  { status: 500 },
  { drop: true },
];

test('whichever request to Jira fails', async () => {
  for (const at of places(asked.jira, 2)) {
    const effect = EFFECTS[at % EFFECTS.length] as FaultRule['effect'];
    const [is, right] = await harmed(`request ${at} to Jira: ${JSON.stringify(effect)}`, async () => {
      app.site.setFaults([{ match: { path: '/rest/', after: at, times: 1 }, effect }]);
      await anHour(app);
      app.site.setFaults([]);
    });
    expect(is).toEqual(right);
  }
}, 300_000);

test('whenever the app dies, whether or not what it asked for last happens', async () => {
  for (const afterCalls of places(asked.inEvent, 4)) {
    const interruption: Interruption = {
      by: afterCalls % 20 === 0 ? 'crash' : 'timeout',
      afterCalls,
      lastCallTakesEffect: afterCalls % 2 === 0,
    };
    const [is, right] = await harmed(JSON.stringify(interruption), async () => {
      await app.trigger('clock-trigger');
      const [event] = app.queue.waiting();
      await app.queue.deliver(event?.eventId ?? '', { interruption });
    });
    expect(is).toEqual(right);
  }
}, 300_000);
