import { request } from 'node:http';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFixtureShell, type FixtureShell } from './start-fixture-shell';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as any program can send it: nothing is added or corrected. */
function send(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  const { port, host } = new URL(origin);
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

describe('the shell', () => {
  let fixture: FixtureShell;
  let origin: string;
  let pageOrigin: string;
  let cookie: string;

  const signIn = async (link: string): Promise<Answer> => {
    const url = new URL(link);
    return send(url.origin, url.pathname + url.search);
  };
  const invocation = (changes: Record<string, unknown> = {}): string =>
    JSON.stringify({
      functionKey: 'echo',
      payload: {},
      accountId: 'id-of-ann',
      moduleKey: 'admin-page',
      ...changes,
    });
  const invoke = (headers: Record<string, string>, body = invocation()): Promise<Answer> =>
    send(origin, '/host/invoke', { 'content-type': 'application/json', ...headers }, 'POST', body);

  beforeAll(async () => {
    fixture = await startFixtureShell();
    ({ origin, pageOrigin } = fixture.shell);
    const answer = await signIn(fixture.shell.newLink());
    cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
  });
  afterAll(() => fixture.close());

  it('trades a link for a session once', async () => {
    const link = fixture.shell.newLink();
    const first = await signIn(link);
    expect(first.status).toBe(303);
    expect(String(first.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await signIn(link)).status).toBe(401);
    expect((await signIn(`${origin}/?token=guess`)).status).toBe(401);
  });

  it('shows nothing but the way in without a session', async () => {
    for (const path of ['/', '/host/session', '/host/shell.js', '/jira/apps/x/y']) {
      expect((await send(origin, path)).status).toBe(401);
    }
    expect((await send(origin, '/host/session', { cookie: `${cookie}x` })).status).toBe(401);
    expect((await send(origin, '/host/session', { cookie })).status).toBe(200);
  });

  it('invokes for its own page with its session only', async () => {
    expect(await invoke({ cookie, origin })).toMatchObject({
      status: 200,
      body: expect.stringContaining('"ok":true') as string,
    });
    expect((await invoke({ origin })).status).toBe(401);
    expect((await invoke({ cookie })).status).toBe(403);
    expect((await invoke({ cookie, origin: pageOrigin })).status).toBe(403);
    expect((await invoke({ cookie, origin: 'null' })).status).toBe(403);
    expect((await invoke({ cookie, origin, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await invoke({ cookie, origin, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await invoke({ cookie, origin }, invocation({ accountId: 'stranger' }))).status).toBe(400);
    expect((await invoke({ cookie, origin }, '{')).status).toBe(400);
    expect((await invoke({ cookie, origin }, 'x'.repeat(2 * 1024 * 1024))).status).toBe(413);
  });

  it('answers only to its own loopback names, so that a rebound name gets nothing', async () => {
    const { port } = new URL(origin);
    for (const host of [
      `evil.example:${port}`,
      'localhost',
      `localhost:${Number(port) + 1}`,
      `localhost.evil.example:${port}`,
    ]) {
      expect((await invoke({ cookie, origin, host })).status).toBe(421);
      expect((await send(pageOrigin, '/index.html', { host })).status).toBe(421);
    }
    expect((await send(origin, '/', { cookie, host: `127.0.0.1:${port}` })).headers['location']).toBe(
      `${origin}/`,
    );
  });

  it('gives no other origin leave to read', async () => {
    const asked = await send(origin, '/host/session', { cookie, origin: 'https://evil.example' });
    expect(asked.status).toBe(403);
    const preflight = await send(origin, '/host/invoke', { origin: 'https://evil.example' }, 'OPTIONS');
    for (const answer of [asked, preflight, await send(origin, '/', { cookie })]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('serves the page folder and nothing beside it', async () => {
    await writeFile(join(fixture.pageDir, '..', 'secret.txt'), 'secret');
    await symlink(join(fixture.pageDir, '..', 'secret.txt'), join(fixture.pageDir, 'link.txt'));
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/link.txt',
      '//etc/passwd',
      '/%00',
      '/%',
    ]) {
      const answer = await send(pageOrigin, path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('secret');
    }
    expect((await send(pageOrigin, '/page.css')).headers['content-type']).toContain('text/css');
    expect((await send(pageOrigin, '/host/session', { cookie })).status).toBe(404);
  });

  it("serves the page under Forge's policy, without unsafe exceptions, embeddable by the shell alone of all local origins", async () => {
    const { headers } = await send(pageOrigin, '/index.html');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' https://forge.cdn.prod.atlassian-dev.net");
    expect(policy).toContain(' sandbox allow-popups ');
    expect(policy).toContain('report-uri /__forge/csp-report');
    expect(policy).not.toContain('unsafe-');
    expect(policy.match(/https?:\/\/(localhost|127\.0\.0\.1)[^ ;]*/g)).toEqual([origin]);
    const shell = await send(origin, '/jira/apps/x', { cookie });
    expect(String(shell.headers['content-security-policy'])).toContain("frame-ancestors 'none'");
  });

  it('never shows credentials', async () => {
    const paths = [
      '/',
      '/host/session',
      '/host/shell.js',
      new URL((await send(origin, '/', { cookie })).headers['location'] as string, origin).pathname,
    ];
    const answers = await Promise.all(paths.map((path) => send(origin, path, { cookie })));
    const own = await invoke({ cookie, origin }, invocation({ functionKey: 'environment' }));
    for (const { body, headers } of [...answers, own]) {
      expect(body + JSON.stringify(headers)).not.toContain(fixture.apiToken);
      expect(body).not.toContain('ann@example.com');
    }
  });
});
