import type { Exchange, HostOperation } from '../../../dev/forge-host';
import { requestUrl } from '../../../dev/forge-host/gateway/allowed-requests';
import { makeScopeCheck } from '../../../dev/forge-host/gateway/scope-check';
import type { LocalApp } from '../../../dev/local-app';
import { startFixtureApp } from './start-fixture-app';
import type { StubJira } from './stub-jira';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('Jira calls', () => {
  let app: LocalApp;
  let jira: StubJira;
  let close: () => Promise<void>;
  const exchanges: Exchange[] = [];
  beforeAll(async () => {
    ({ app, jira, close } = await startFixtureApp({
      appAccountId: 'app-account',
      onExchange: (exchange) => exchanges.push(exchange),
    }));
  });
  afterAll(() => close());
  beforeEach(() => {
    jira.seen.length = 0;
    exchanges.length = 0;
  });

  it('go out as the person, whatever headers the app sets', async () => {
    await app.invoke('jira', { as: 'user', path: '/rest/api/3/serverInfo?x=1' });
    expect(jira.seen).toHaveLength(1);
    expect(jira.seen[0]).toMatchObject({ method: 'GET', url: '/rest/api/3/serverInfo?x=1' });
    expect(jira.seen[0]?.headers).toMatchObject({
      accept: 'application/json',
      authorization: basic('ann@example.com:secret-token'),
    });
    expect(jira.seen[0]?.headers).not.toHaveProperty('x-simulated-app-account');
  });

  it('go out as the app to the simulated site', async () => {
    await app.invoke('jira', { as: 'app', path: '/rest/api/3/data-policy' });
    expect(jira.seen[0]?.headers).toMatchObject({
      authorization: 'Bearer simulated-app',
      'x-simulated-app-account': 'app-account',
    });
  });

  it('go out as nobody when the app asks for nobody', async () => {
    await app.invoke('jira', { as: 'none', path: '/rest/api/3/serverInfo' });
    expect(jira.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['DELETE', '/rest/api/3/role/1'],
    ['PUT', '/rest/api/3/project/ABC'],
    ['POST', '/rest/api/3/issue'],
    ['POST', '/rest/api/3/permissions/check/../../issue'],
    ['HEAD', '/rest/api/3/myself'],
    ['GET', '/secure/admin/ViewPermissionSchemes.jspa'],
    ['GET', '/rest/../logout'],
    ['GET', '/rest/%2e%2e/logout'],
    ['GET', '//evil.example/rest/api/3/myself'],
  ])('are refused when they could change or leave Jira: %s %s', async (method, path) => {
    await expect(app.invoke('jira', { as: 'user', method, path })).rejects.toThrow(/^Refused: /);
    expect(jira.seen).toEqual([]);
  });

  it.each(['/rest/api/3/permissions/check', '/rest/api/3/permissions/project'])(
    'may POST to %s',
    async (path) => {
      await app.invoke('jira', { as: 'user', method: 'POST', path, body: '{"permissions":[]}' });
      expect(jira.seen[0]).toMatchObject({ method: 'POST', url: path, body: '{"permissions":[]}' });
    },
  );

  it('may name the caller, and nobody else, as the user', async () => {
    const path = '/rest/api/3/myself';
    const own = app.invoke('jira', { as: 'user', accountId: 'id-of-ann', path });
    await expect(own).resolves.toMatchObject({ status: 200 });
    await expect(app.invoke('jira', { as: 'user', accountId: 'somebody', path })).rejects.toThrow(
      /not modelled/,
    );
  });

  it('return redirects as they are', async () => {
    await expect(app.invoke('jira', { as: 'user', path: '/rest/redirect' })).resolves.toMatchObject({
      status: 302,
      location: '/login.jsp',
    });
    expect(jira.seen).toHaveLength(1);
  });

  it('are shown to the hook without credentials', async () => {
    await app.invoke('jira', { as: 'user', path: '/rest/api/3/myself' });
    expect(exchanges).toEqual([
      {
        request: { method: 'GET', path: '/rest/api/3/myself', provider: 'user' },
        answer: expect.objectContaining({
          status: 200,
          body: expect.stringContaining('id-of-ann') as string,
        }) as unknown,
        milliseconds: expect.any(Number) as number,
      },
    ]);
    expect(JSON.stringify(exchanges)).not.toContain('secret-token');
  });
});

it('asks a real site as the person where the app would ask', async () => {
  const { app, jira, close } = await startFixtureApp();
  await app.invoke('jira', { as: 'app', path: '/rest/api/3/data-policy' });
  expect(jira.seen[0]?.headers).toMatchObject({ authorization: basic('ann@example.com:secret-token') });
  await close();
});

it('turns a network failure into what @forge/api throws for one', async () => {
  const { app, jira, close } = await startFixtureApp();
  await jira.close();
  await expect(app.invoke('jira-error', { path: '/rest/api/3/myself' })).resolves.toMatchObject({
    thrown: true,
    name: 'PROXY_ERR',
    status: 502,
  });
  await close();
});

describe('the scope check', () => {
  const operations: HostOperation[] = [
    { method: 'GET', path: '/rest/api/3/role/{id}', granularScopes: ['read:project-role:jira'] },
    { method: 'GET', path: '/rest/api/3/role/mine', granularScopes: [] },
  ];
  const suffices = (...granted: string[]) => makeScopeCheck(operations, granted);

  it('needs every scope the operation lists', () => {
    expect(suffices('read:project-role:jira')('GET', '/rest/api/3/role/10002')).toBe(true);
    expect(suffices('read:user:jira')('GET', '/rest/api/3/role/10002')).toBe(false);
    expect(suffices()('GET', '/rest/api/3/role/mine')).toBe(true);
  });

  it('refuses an operation that is not in the table', () => {
    expect(() => suffices()('POST', '/rest/api/3/role/10002')).toThrow(/not in the table/);
    expect(() => suffices()('GET', '/rest/api/3/role/10002/actors')).toThrow(/not in the table/);
  });
});

it('answers a call beyond the manifest as Atlassian does, and refuses unlisted ones', async () => {
  const manifestPath = `${__dirname}/fixtures/manifest.yml`;
  const { app, jira, close } = await startFixtureApp({ manifestPath });
  await expect(app.invoke('jira', { as: 'user', path: '/rest/api/3/permissions' })).resolves.toMatchObject({
    status: 200,
  });
  jira.seen.length = 0;
  await expect(app.invoke('jira', { as: 'user', path: '/rest/api/3/role/1' })).rejects.toThrow(
    /not in the table/,
  );
  await expect(
    app.invoke('jira', { as: 'user', path: '/rest/api/3/projectCategory' }),
  ).resolves.toMatchObject({
    status: 401,
    text: '{"code":401,"message":"Unauthorized; scope does not match"}',
  });
  expect(jira.seen).toEqual([]);
  await close();
});

it('keeps what a base URL has in front of the REST path', () => {
  const base = 'https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555';
  expect(requestUrl(base, '/rest/api/3/myself').href).toBe(`${base}/rest/api/3/myself`);
  expect(() => requestUrl(base, '/../../../rest/api/3/myself')).toThrow(/^Refused/);
});
