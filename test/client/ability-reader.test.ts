import { abilityReader, type Counted } from '../../src/client/audit';
import { addAbilities } from '../../src/client/audit/add-abilities';
import { type Invoke, call } from '../../src/client';
import { testApps } from '../support/app/test-apps';
import { invoking } from '../support/runs/checks';
import { auditSite, others } from '../support/sites/audit-site';
import { anyJiraUser, user } from '../support/sites/holders';
import { project, scheme, smallSite, who } from '../support/sites/small-site';

const start = testApps();

/** So many projects, in every second of which the bot administers; it may browse them all. */
const many = (projects: number) =>
  smallSite({
    projects: Array.from({ length: projects }, (_, at) => project(at + 1, `P${at + 1}`, 7 + (at % 2))),
    permissionSchemes: [
      scheme(7, { BROWSE_PROJECTS: [anyJiraUser] }),
      scheme(8, { BROWSE_PROJECTS: [anyJiraUser], ADMINISTER_PROJECTS: [user(who.bot)] }),
    ],
  });

test('an account on a large site is counted a thousand projects at a time, and told as it goes', async () => {
  const app = await start({ siteFile: many(2_300) });
  const told: Counted[] = [];
  const whole = await abilityReader(invoking(app))(who.bot, { onSlice: (soFar) => told.push(soFar) });
  expect(told.map(({ projects, isWhole }) => [projects, isWhole])).toEqual([
    [1_000, false],
    [2_000, false],
  ]);
  expect(whole).toMatchObject({
    projects: 2_300,
    total: 2_300,
    isWhole: true,
    inProjects: { BROWSE_PROJECTS: 2_300, ADMINISTER_PROJECTS: 1_150 },
    // Each permission counts once, however many slices it is held in.
    risks: { high: 1, medium: 0, low: 1 },
  });
});

test('counting ends before the next question once it is given up', async () => {
  const app = await start({ siteFile: many(1_100) });
  const leaving = new AbortController();
  let asked = 0;
  const read = abilityReader((name, payload) => {
    asked += 1;
    return invoking(app)(name, payload);
  });
  const counting = read(who.bot, {
    signal: leaving.signal,
    onSlice: () => {
      leaving.abort();
    },
  });
  await expect(counting).rejects.toMatchObject({ name: 'AbortError' });
  await expect(read(who.bot, { signal: leaving.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toBe(1);
});

test('at most two accounts are counted at once, and each gets its own answer', async () => {
  const app = await start({ siteFile: auditSite });
  let [underWay, most] = [0, 0];
  const counted: Invoke = async (name, payload) => {
    most = Math.max(most, (underWay += 1));
    try {
      return await invoking(app)(name, payload);
    } finally {
      underWay -= 1;
    }
  };
  const read = abilityReader(counted);
  const ids = [who.bot, others.service, others.oldBot, who.lead];
  const answers = await Promise.all(ids.map((id) => read(id)));
  expect(most).toBe(2);
  for (const [at, answer] of answers.entries()) {
    const alone = await call(invoking(app), 'account/abilities', { accountId: ids[at] ?? '' });
    expect(answer).toEqual({ ...alone, isWhole: true });
  }
});

test('what Jira did not tell about some projects is not known about all', async () => {
  const app = await start({ siteFile: auditSite });
  const known = await call(invoking(app), 'account/abilities', { accountId: others.service });
  expect(known.risks.high).toBe(2);
  const untold = { ...known, inProjects: null, globally: null };
  for (const sum of [addAbilities(known, untold), addAbilities(untold, known)])
    expect(sum).toMatchObject({
      inProjects: null,
      globally: null,
      administersJira: 'unknown',
      risks: { high: 0, medium: 0, low: 0 },
      projects: 6,
    });
});
