import { people } from '../../dev/jira-site';
import type { AccountHit } from '../../src/contract/account';
import { AUTHORISING, jiraCalls } from '../support/app/jira-calls';
import { failureOf, opened } from '../support/app/opened';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';

let app: TestApp;
let problems: string[];

beforeAll(async () => {
  ({ app, problems } = await startTestApp({}));
});

beforeEach(() => {
  app.exchanges.length = 0;
});

afterAll(() => endTestApp({ app, problems }));

const found = async (query: string): Promise<readonly AccountHit[]> =>
  opened(await app.ask('account/search', { query })).accounts;

test.each([
  ['the beginning of a name', 'aha', people.ahaSync],
  ['a name in capitals', 'AHA-SYNC', people.ahaSync],
  ['a visible e-mail address', 'aha-sync@brightmoor.example', people.ahaSync],
  ['an account id of 24 digits', people.ahaSync, people.ahaSync],
  ['an account id with a UUID', people.alignConnector, people.alignConnector],
  ['the name of a service account', 'align-connector', people.alignConnector],
  ['the id of a deactivated account, which a search never finds', people.legacySync, people.legacySync],
  ['the id of a portal customer', people.customer, people.customer],
  ['the id of an account whose e-mail is hidden', people.hiddenEmail, people.hiddenEmail],
])('an account is found by %s', async (_what, query, accountId) => {
  expect((await found(query)).map((hit) => hit.accountId)).toEqual([accountId]);
});

test('a service account and an app user are shown as what they are', async () => {
  expect(await found('align-connector')).toMatchObject([
    { accountType: 'app', appType: 'service', active: true },
  ]);
  expect(await found(people.app)).toMatchObject([{ accountType: 'app' }]);
});

test('a hidden e-mail address is neither found nor shown', async () => {
  expect(await found('karolina.ostrowska@brightmoor.example')).toEqual([]);
  expect((await found('karolina'))[0]?.emailAddress).toBeUndefined();
});

test.each(['nobody-of-this-name', '5a00000000000000000000ff'])(
  '%s is nobody: an empty list',
  async (query) => {
    expect(await found(query)).toEqual([]);
  },
);

test('a search that Jira cut says that there may be more', async () => {
  const site = { ...app.site.state };
  for (let index = 0; index < 25; index += 1)
    app.site.apply({
      type: 'create-account',
      account: {
        accountId: `5b00000000000000000000${index + 10}`,
        displayName: `Zoe ${index}`,
        accountType: 'atlassian',
      },
    });
  expect(site.accounts.size).toBeGreaterThan(25);
  const answer = opened(await app.ask('account/search', { query: 'zoe' }));
  expect([answer.accounts.length, answer.more]).toEqual([20, true]);
  expect(opened(await app.ask('account/search', { query: 'aha' })).more).toBe(false);
});

test.each(['aha', people.ahaSync])(
  'without "Browse users and groups" a search for %s is refused, not empty',
  async (query) => {
    const failure = failureOf(await app.ask('account/search', { query }, app.viewerNamed('Jonas Weber')));
    expect(failure.code).toBe('cannot-browse-users');
    expect(jiraCalls(app)).toEqual([AUTHORISING]);
  },
);

test('an inspection without "Browse users and groups" is refused as well', async () => {
  const caller = app.viewerNamed('Jonas Weber');
  const failure = failureOf(await app.ask('account/inspect', { accountId: people.ahaSync }, caller));
  expect(failure.code).toBe('cannot-browse-users');
});

test.each([
  ['aha-sync', people.ahaSync, { active: true, deleted: false, jiraAccess: 'yes', administersJira: 'no' }],
  ['an admin', people.admin, { jiraAccess: 'yes', administersJira: 'yes' }],
  ['an account without app access', people.bolddeskBot, { active: true, jiraAccess: 'no' }],
  ['a deactivated account', people.legacySync, { active: false, administersJira: 'unknown' }],
  ['a portal customer', people.customer, { accountType: 'customer', jiraAccess: 'no' }],
])('inspecting %s shows what could be in the way', async (_what, accountId, facts) => {
  expect(opened(await app.ask('account/inspect', { accountId }))).toMatchObject({ accountId, ...facts });
});

test('an inspection shows the groups held through nested ones', async () => {
  const { groups } = opened(await app.ask('account/inspect', { accountId: people.platformLead }));
  expect(groups?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['platform-engineering', 'engineering', 'all-staff']),
  );
});

test('an account that does not exist is not found', async () => {
  const failure = failureOf(await app.ask('account/inspect', { accountId: '5a00000000000000000000ff' }));
  expect(failure).toMatchObject({ code: 'account-not-found', field: 'accountId' });
});
