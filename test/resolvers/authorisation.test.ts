import { readManifestFacts } from '../../dev/forge-host';
import { paths } from '../../dev/build/project-paths';
import { requestSchemas, type ResolverName } from '../../src/contract/api';
import { AUTHORISING, jiraCalls } from '../support/app/jira-calls';
import { failureOf } from '../support/app/opened';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { project, scheme, smallSite } from '../support/sites/small-site';
import { anyJiraUser } from '../support/sites/holders';
import { validPayloads } from './valid-payloads';

const names = Object.keys(requestSchemas) as ResolverName[];
const moduleKeys = readManifestFacts(paths.manifest).pages.map(({ key }) => key);
const cases = moduleKeys.flatMap((moduleKey) => names.map((name) => ({ moduleKey, name })));

let app: TestApp;
let problems: string[];

beforeAll(async () => {
  const siteFile = smallSite({
    projects: [project(1, 'ONE', 7)],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
  });
  ({ app, problems } = await startTestApp({ siteFile }));
});

beforeEach(() => {
  app.exchanges.length = 0;
  app.site.requests.length = 0;
});

afterAll(() => endTestApp({ app, problems }));

test('there are module keys to call from', () => {
  expect(moduleKeys).toEqual(expect.arrayContaining(['preflight-admin-page', 'preflight-apps-menu']));
});

test.each(cases)(
  '$name from $moduleKey is refused to somebody who is no Jira admin',
  async ({ name, moduleKey }) => {
    const caller = { ...app.viewerNamed('Olga Ordinary'), moduleKey };
    const failure = failureOf(await app.ask(name, validPayloads[name], caller));
    expect(failure.code).toBe('not-admin');
    expect(jiraCalls(app)).toEqual([AUTHORISING]);
  },
);

test.each(cases)(
  '$name from $moduleKey is refused when nobody is signed in, without asking Jira',
  async (one) => {
    const caller = { anonymous: true as const, moduleKey: one.moduleKey };
    const failure = failureOf(await app.ask(one.name, validPayloads[one.name], caller));
    expect(failure.code).toBe('not-signed-in');
    expect(app.site.requests).toEqual([]);
  },
);

test.each(names)('%s takes the payload that the refusals above were tried with', async (name) => {
  const envelope = await app.ask(name, validPayloads[name]);
  const code = envelope.ok ? 'ok' : envelope.error.code;
  const missing: Readonly<Record<string, string>> = {
    'run/continue': 'run-not-found',
    'run/read': 'run-not-found',
    'run/matrix': 'run-not-found',
    'run/allow': 'run-not-found',
    'run/simulate': 'run-not-found',
    'plan/evidence': 'run-not-found',
    'membership/list': 'run-not-found',
    'profile/delete': 'profile-not-found',
    'check/delete': 'check-not-found',
    'check/history': 'check-not-found',
    'check/run': 'check-not-found',
    'run/compare': 'run-not-found',
    'waiver/add': 'run-not-found',
    'waiver/remove': 'waiver-not-found',
  };
  expect(code).toBe(missing[name] ?? 'ok');
});

test('an app user is no admin by way of the app: the question is asked as the person', async () => {
  await app.ask('site/inspect', {}, app.viewerNamed('Olga Ordinary'));
  expect(app.exchanges.map(({ request }) => request.provider)).toEqual(['user']);
});

test('somebody who loses Administer Jira is refused at the next call', async () => {
  const otto = app.viewerNamed('Otto Admin');
  expect((await app.ask('site/inspect', {}, otto)).ok).toBe(true);
  const change = { groupId: '00000000-0000-4000-8000-000000000001', accountId: '5a0000000000000000000002' };
  app.site.apply({ type: 'remove-group-member', ...change });
  expect(failureOf(await app.ask('site/inspect', {}, otto)).code).toBe('not-admin');
  app.site.apply({ type: 'add-group-member', ...change });
});

test('a name that is no resolver is not answered', async () => {
  await expect(app.askAnything('run/delete', {})).rejects.toThrow();
});

// @forge/resolver 2.0.1 looks names up on a plain object, so these answer something; what matters is that nothing is read.
test.each(['__proto__', 'constructor', 'toString'])('%s reaches neither Jira nor storage', async (name) => {
  app.host.kvs.resetStats();
  await app.askAnything(name, {}, app.viewerNamed('Olga Ordinary')).catch(() => undefined);
  expect(app.site.requests).toEqual([]);
  expect(app.host.kvs.stats().requests).toBe(0);
});
