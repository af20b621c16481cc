import { requestSchemas, type ResolverName } from '../../src/contract/api';
import { failureOf } from '../support/app/opened';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { smallSite, who } from '../support/sites/small-site';
import { validPayloads } from './valid-payloads';

const names = Object.keys(requestSchemas) as ResolverName[];
const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => `P${index}`);
const start = validPayloads['run/start'];

let app: TestApp;
let problems: string[];

beforeAll(async () => {
  ({ app, problems } = await startTestApp({ siteFile: smallSite() }));
});

beforeEach(() => {
  app.site.requests.length = 0;
});

afterAll(() => endTestApp({ app, problems }));

test.each(names)(
  '%s refuses a field that it does not know, names it, and asks Jira nothing',
  async (name) => {
    const failure = failureOf(
      await app.askAnything(name, { ...validPayloads[name], result: { verdict: 'ready' } }),
    );
    expect(failure).toMatchObject({ code: 'invalid-input', field: 'result' });
    expect(app.site.requests).toEqual([]);
  },
);

test.each(names)('%s refuses a payload that is no object', async (name) => {
  for (const payload of ['text', 7, [], null, true]) {
    // To a resolver without fields, nothing and an empty list say as much as an empty object.
    if (typeof payload === 'object' && Object.keys(validPayloads[name]).length === 0) continue;
    expect(failureOf(await app.askAnything(name, payload)).code).toBe('invalid-input');
  }
  expect(app.site.requests).toEqual([]);
});

test.each(names)('%s refuses more than 200,000 bytes before it looks at anything', async (name) => {
  const failure = failureOf(
    await app.askAnything(name, { ...validPayloads[name], padding: 'x'.repeat(200_001) }),
  );
  expect(failure.code).toBe('too-large');
  expect(app.site.requests).toEqual([]);
});

test.each<[name: ResolverName, payload: unknown, field: string]>([
  ['account/search', {}, 'query'],
  ['account/search', { query: '   ' }, 'query'],
  ['account/search', { query: 'x'.repeat(256) }, 'query'],
  ['account/search', { query: ['sync'] }, 'query'],
  ['account/inspect', { accountId: '' }, 'accountId'],
  ['account/inspect', { accountId: '../myself' }, 'accountId'],
  ['account/inspect', { accountId: 'a b' }, 'accountId'],
  ['account/inspect', { accountId: 'x'.repeat(129) }, 'accountId'],
  ['account/inspect', { accountId: 7 }, 'accountId'],
  ['project/preview', {}, 'scope'],
  ['project/preview', { scope: { kind: 'everything' } }, 'scope.kind'],
  ['project/preview', { scope: { kind: 'keys', keys: [] } }, 'scope.keys'],
  ['project/preview', { scope: { kind: 'keys', keys: ['ONE', 'T WO'] } }, 'scope.keys.1'],
  ['project/preview', { scope: { kind: 'keys', keys: ['ONE', '../1'] } }, 'scope.keys.1'],
  ['project/preview', { scope: { kind: 'keys', keys: keys(5_001) } }, 'scope.keys'],
  ['project/preview', { scope: { kind: 'categories', categoryIds: [] } }, 'scope.categoryIds'],
  [
    'project/preview',
    { scope: { kind: 'categories', categoryIds: ['1&status=deleted'] } },
    'scope.categoryIds.0',
  ],
  ['project/preview', { scope: { kind: 'search', query: '' } }, 'scope.query'],
  ['project/preview', { scope: { kind: 'all', keys: ['ONE'] } }, 'scope.keys'],
  ['run/start', { ...start, accountId: undefined }, 'accountId'],
  ['run/start', { ...start, projects: undefined }, 'projects'],
  ['run/start', { ...start, connector: { from: 'catalogue' } }, 'connector.id'],
  ['run/start', { ...start, connector: { from: 'elsewhere', id: 'x' } }, 'connector.from'],
  ['run/start', { ...start, options: { bidirectional: 1 } }, 'options.bidirectional'],
  ['run/start', { ...start, confirmedSteps: 'all' }, 'confirmedSteps'],
  ['run/start', { ...start, runId: '00000000-0000-4000-8000-000000000000' }, 'runId'],
  ['run/start', { ...start, startedBy: who.otherAdmin }, 'startedBy'],
  ['run/continue', { runId: '../x', chunk: 0 }, 'runId'],
  ['run/continue', { runId: '00000000-0000-4000-8000-000000000000' }, 'chunk'],
  ['run/continue', { runId: '00000000-0000-4000-8000-000000000000', chunk: -1 }, 'chunk'],
  ['run/continue', { runId: '00000000-0000-4000-8000-000000000000', chunk: 0.5 }, 'chunk'],
  ['run/continue', { runId: '00000000-0000-4000-8000-000000000000', chunk: '0' }, 'chunk'],
  ['run/continue', { runId: '00000000-0000-4000-8000-000000000000', chunk: 0, result: {} }, 'result'],
  ['run/read', { runId: 'short' }, 'runId'],
  ['run/read', { runId: '00000000-0000-4000-8000-000000000000', part: -1 }, 'part'],
])('%s refuses %j and names %s', async (name, payload, field) => {
  const failure = failureOf(await app.askAnything(name, payload));
  expect(failure).toMatchObject({ code: 'invalid-input', field });
  expect(failure.message).toContain(field);
  expect(app.site.requests).toEqual([]);
});

test.each<[what: string, change: object, field: string]>([
  [
    'a connector that is not in the catalogue',
    { connector: { from: 'catalogue', id: 'no-such' } },
    'connector.id',
  ],
  ['an option that the connector does not have', { options: { teleport: true } }, 'options.teleport'],
  ['an own profile that is a list', { connector: { from: 'profile', profile: [] } }, 'connector.profile.id'],
  [
    'an own profile with a requirement of an unknown kind',
    {
      connector: {
        from: 'profile',
        profile: { id: 'p', name: 'P', requirements: [{ kind: 'magic', key: 'x', level: 'required' }] },
      },
    },
    'connector.profile.requirements.0.kind',
  ],
])('run/start refuses %s and names the field', async (_what, change, field) => {
  const failure = failureOf(await app.askAnything('run/start', { ...start, ...change }));
  expect(['invalid-input', 'connector-not-found']).toContain(failure.code);
  expect(failure.field?.replace(/\[(\d+)\]/gu, '.$1')).toBe(field);
});

test('an own profile cannot reach into the prototype of what the app keeps', async () => {
  const payload: unknown = JSON.parse(
    '{"accountId":"a","connector":{"from":"profile","profile":{"__proto__":{"id":"x","name":"X","requirements":[]}}},"projects":{"kind":"all"}}',
  );
  expect(failureOf(await app.askAnything('run/start', payload)).code).toBe('invalid-input');
});
