import { people } from '../../dev/jira-site';
import { ResolverFailure } from '../../src/client';
import type { Check } from '../../src/catalogue/known-errors/known-error';
import { heldIn, type LiveFindings } from '../../src/contract/live-findings';
import { causeState, checkLive, checkState, type LookedAt, questionsOf } from '../../src/troubleshoot/live';
import { diagnose } from '../../src/troubleshoot';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { liveAsksOf } from '../support/troubleshoot/live-asks';

let app: TestApp;
let problems: string[];

beforeAll(async () => {
  ({ app, problems } = await startTestApp({}));
});
afterAll(() => endTestApp({ app, problems }));

const VERSIONS =
  'Project with key ‘PLAT’ either does not exist or you do not have permission to create versions in it';
const causesOf = (text: string): readonly LookedAt[] =>
  diagnose(text).candidates.flatMap(({ error }) => error.causes);
const usual = (...checks: readonly Check[]): readonly LookedAt[] => [{ checks, likelihood: 'usual' }];
const permission = (key: string, of: 'account' | 'person' = 'account'): Check => ({
  kind: 'permission',
  key,
  in: 'project',
  of,
});
const held = ({ permissions }: LiveFindings): readonly string[] =>
  permissions.map((one) => `${one.projectKey} ${one.permission} ${one.of} ${heldIn(one)}`);

test('asks about projects, the account and what the causes name, and nothing else of the text reaches a resolver', async () => {
  const asks = liveAsksOf(app);
  const findings = await checkLive(asks, questionsOf(causesOf(VERSIONS)), {
    accountId: people.ahaSync,
    projectKeys: ['PLAT', 'SPE3', 'TRIAL', 'NOPE', 'PLAT'],
  });
  expect(findings.projects).toEqual({
    ok: true,
    answer: [
      { key: 'PLAT', state: 'live' },
      { key: 'SPE3', state: 'archived' },
      { key: 'TRIAL', state: 'deleted' },
      { key: 'NOPE', state: 'not-found' },
    ],
  });
  expect(held(findings)).toEqual([
    'PLAT ADMINISTER_PROJECTS account lacking',
    'PLAT BROWSE_PROJECTS account held',
  ]);
  expect(asks.asked).toEqual([
    { name: 'account/inspect', payload: { accountId: people.ahaSync, globalPermissions: [] } },
    {
      name: 'project/preview',
      payload: { scope: { kind: 'keys', keys: ['PLAT', 'SPE3', 'TRIAL', 'NOPE'] } },
    },
    ...['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'].map((key) => ({
      name: 'permission/explain',
      payload: { accountId: people.ahaSync, projectKey: 'PLAT', permission: key },
    })),
  ]);
});

test('at most five projects are asked about, and progress is told to the end', async () => {
  const told: [number, number][] = [];
  const findings = await checkLive(
    liveAsksOf(app),
    questionsOf(usual(permission('EDIT_ISSUES'))),
    {
      accountId: people.tempoReporting,
      projectKeys: ['PLAT', 'API', 'AUTH', 'DATA', 'INFRA', 'OBS'],
    },
    (done, total) => told.push([done, total]),
  );
  expect(findings.permissions).toHaveLength(10);
  expect([told[0], told.at(-1)]).toEqual([
    [0, 10],
    [10, 10],
  ]);
});

test.each([
  ['deactivated', people.legacySync],
  ['a portal customer', people.customer],
])('of an account that is %s no permission is asked', async (_what, accountId) => {
  const asks = liveAsksOf(app);
  const findings = await checkLive(asks, questionsOf(causesOf(VERSIONS)), {
    accountId,
    projectKeys: ['PLAT'],
  });
  expect(findings.permissions).toEqual([]);
  expect(asks.asked.map(({ name }) => name).sort()).toEqual(['account/inspect', 'project/preview']);
  expect(checkState({ kind: 'account' }, findings)).toBe('wrong');
});

test('a person that the text names is asked about apart from the connector’s account', async () => {
  const checks = [permission('ASSIGNABLE_USER', 'person')];
  const findings = await checkLive(liveAsksOf(app), questionsOf(usual(...checks)), {
    accountId: people.ahaSync,
    personId: people.ordinary,
    projectKeys: ['FIN'],
  });
  expect(held(findings)).toEqual(['FIN ASSIGNABLE_USER person lacking']);
  expect(causeState(checks, findings)).toBe('found');
});

test('a question that fails carries its error, and the others stand', async () => {
  const findings = await checkLive(liveAsksOf(app), questionsOf(causesOf(VERSIONS)), {
    accountId: '5a00000000000000000000ff',
    projectKeys: ['PLAT'],
  });
  expect(findings.account?.ok).toBe(false);
  expect(findings.account).toMatchObject({ error: expect.any(ResolverFailure) as unknown });
  expect(findings.projects).toEqual({ ok: true, answer: [{ key: 'PLAT', state: 'live' }] });
  expect(findings.permissions).toEqual([]);
  expect(checkState({ kind: 'account' }, findings)).toBe('unclear');
});

describe('what the answers say about a cause', () => {
  const ask = (accountId: string, keys: readonly string[], checks: readonly Check[]) =>
    checkLive(liveAsksOf(app), questionsOf(usual(...checks)), { accountId, projectKeys: keys });

  it.each<[string, string, readonly string[], readonly Check[], string]>([
    ['the first thing is missing', people.ahaSync, ['PLAT'], [permission('ADMINISTER_PROJECTS')], 'found'],
    [
      'a later one is missing',
      people.ahaSync,
      ['PLAT'],
      [permission('EDIT_ISSUES'), permission('ADMINISTER_PROJECTS')],
      'partly',
    ],
    ['all is held', people.tempoReporting, ['PLAT'], [permission('EDIT_ISSUES')], 'ruled-out'],
    [
      'all is held, and there is more to look at',
      people.tempoReporting,
      ['PLAT'],
      [permission('EDIT_ISSUES'), { kind: 'checklist', item: 'token-expiry' }],
      'open',
    ],
    ['no project was named', people.ahaSync, [], [permission('ADMINISTER_PROJECTS')], 'open'],
    ['the project is archived', people.ahaSync, ['SPE3'], [{ kind: 'project' }], 'found'],
    ['a second project is not there', people.ahaSync, ['PLAT', 'NOPE'], [{ kind: 'project' }], 'found'],
    ['the account has no Jira access', people.bolddeskBot, [], [{ kind: 'account' }], 'found'],
    [
      'it is no Jira admin',
      people.ahaSync,
      [],
      [{ kind: 'permission', key: 'ADMINISTER', in: 'site' }],
      'found',
    ],
    [
      'it lacks another global permission',
      people.bolddeskBot,
      [],
      [{ kind: 'permission', key: 'BULK_CHANGE', in: 'site' }],
      'found',
    ],
    [
      'it has another global permission',
      people.admin,
      [],
      [{ kind: 'permission', key: 'USER_PICKER', in: 'site' }],
      'ruled-out',
    ],
    [
      'the site has no such global permission',
      people.ahaSync,
      [],
      [{ kind: 'permission', key: 'NO_SUCH_KEY', in: 'site' }],
      'open',
    ],
    ['nothing of it is in Jira', people.ahaSync, ['PLAT'], [{ kind: 'text', text: 'Look.' }], 'open'],
  ])('%s', async (_what, accountId, keys, checks, state) => {
    expect(causeState(checks, await ask(accountId, keys, checks))).toBe(state);
  });

  it('takes Administer Jira for Administer Projects, and does not ask for both', async () => {
    const checks: Check[] = [
      permission('ADMINISTER_PROJECTS'),
      { kind: 'permission', key: 'ADMINISTER', in: 'site' },
    ];
    const admin = await ask(people.admin, ['ML'], checks);
    expect(checks.map((check) => checkState(check, admin))).toEqual(['fine', 'fine']);
    const other = await ask(people.ahaSync, ['API'], checks);
    expect(held(other)).toContain('API ADMINISTER_PROJECTS account held');
    expect(causeState(checks, other)).not.toBe('found');
  });
});

describe('what is asked', () => {
  it('is nothing where no cause lies in Jira', () => {
    expect(questionsOf(usual({ kind: 'checklist', item: 'url-form' }))).toEqual({
      projects: false,
      permissions: [],
      personPermissions: [],
      account: false,
      administer: false,
      globals: [],
      projectFirst: false,
    });
  });

  it('is Administer Jira only where that is a usual cause, and no narrower right would do', () => {
    const administer: Check = { kind: 'permission', key: 'ADMINISTER', in: 'site' };
    expect(questionsOf(usual(administer)).administer).toBe(true);
    expect(questionsOf([{ checks: [administer], likelihood: 'possible' }]).administer).toBe(false);
    expect(questionsOf(usual(permission('ADMINISTER_PROJECTS'), administer)).administer).toBe(false);
  });

  it('takes in project permissions that the text names, and leaves global ones out', () => {
    expect(
      questionsOf(usual({ kind: 'account' }), ['LINK_ISSUES', 'USER_PICKER', 'LINK_ISSUES']),
    ).toMatchObject({
      permissions: ['LINK_ISSUES', 'BROWSE_PROJECTS'],
      account: true,
      projectFirst: false,
    });
  });
});
