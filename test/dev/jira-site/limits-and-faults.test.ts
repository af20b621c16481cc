import { type JiraSite, type JiraSiteOptions, startJiraSite } from '../../../dev/jira-site/index';
import { RateLimiter } from '../../../dev/jira-site/http/rate-limiter';
import { at, get, post } from './site-client';

const started: JiraSite[] = [];
async function start(options: JiraSiteOptions = {}): Promise<JiraSite> {
  const site = await startJiraSite(options);
  started.push(site);
  return site;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((site) => site.close()));
});

test('every answer carries the limits, the refused ones too', async () => {
  const site = await start();
  for (const seen of [await get(site, 'admin', '/myself'), await get(site, 'nobody', '/role')]) {
    expect(seen.headers.get('x-ratelimit-limit')).toBe('350');
    expect(seen.headers.get('ratelimit-policy')).toContain('"global-app-quota";q=65000;w=3600');
  }
  const check = await post(site, 'admin', '/permissions/check', {});
  expect(check.headers.get('x-ratelimit-limit')).toBe('200');
});

test('a bucket empties and fills again at its rate', () => {
  let now = Date.UTC(2026, 10, 22, 9, 30);
  const limiter = new RateLimiter(true, 65_000, () => now);
  const refused = (): number =>
    Array.from({ length: 400 }, () => limiter.admit('GET /myself')).filter((verdict) => verdict.refused)
      .length;
  expect(refused()).toBe(50);
  now += 1000;
  expect(refused()).toBe(300);
  const { headers } = limiter.admit('GET /myself');
  expect(headers).toMatchObject({ 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' });
});

test('the quota of points ends in 429 until the hour is over', async () => {
  const site = await start({ rateLimits: true, hourlyPoints: 50 });
  expect((await get(site, 'admin', '/project/search?maxResults=100')).status).toBe(200);
  expect(site.requests.at(-1)?.points).toBe(39);
  await get(site, 'admin', '/project/search?maxResults=20');
  const seen = await get(site, 'admin', '/myself');
  expect([seen.status, seen.headers.get('ratelimit-reason')]).toEqual([429, 'jira-quota-global-based']);
  expect(Number(seen.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('requests are logged with template, caller and points', async () => {
  const site = await start();
  await get(site, 'admin', '/project/PLAT/role/10001?excludeInactiveUsers=true');
  expect(site.requests).toMatchObject([
    {
      method: 'GET',
      template: '/project/{projectIdOrKey}/role/{id}',
      operationId: 'getProjectRole',
      query: 'excludeInactiveUsers=true',
      status: 200,
      asApp: false,
    },
  ]);
});

test('faults: a status with headers, an HTML page, broken JSON, a dropped connection', async () => {
  const site = await start();
  const path = /\/myself$/u;
  site.setFaults([
    { match: { path, times: 1 }, effect: { status: 503, headers: { 'retry-after': '2' } } },
    { match: { path, times: 1 }, effect: { status: 502, html: true } },
    { match: { path, times: 1 }, effect: { malformedJson: true } },
    { match: { path, times: 1 }, effect: { drop: true } },
  ]);
  const first = await get(site, 'admin', '/myself');
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await get(site, 'admin', '/myself')).text).toContain('<!DOCTYPE html>');
  const broken = await get(site, 'admin', '/myself');
  expect([broken.status, broken.json]).toEqual([200, undefined]);
  await expect(get(site, 'admin', '/myself')).rejects.toThrow('fetch failed');
  expect(site.requests.at(-1)?.status).toBe(0);
  expect((await get(site, 'admin', '/myself')).status).toBe(200);
});

test('faults count: after two requests, every second one, by method and path prefix', async () => {
  const site = await start({
    faults: [
      {
        match: { method: 'GET', path: '/rest/api/3/my', after: 2, every: 2 },
        effect: { status: 500, body: { errorMessages: ['x'] } },
      },
    ],
  });
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1) statuses.push((await get(site, 'admin', '/myself')).status);
  expect(statuses).toEqual([200, 200, 500, 200, 500, 200]);
  expect(at((await post(site, 'admin', '/permissions/check', {})).json, 'globalPermissions')).toEqual([]);
});

test('faults can last: what hits a limit is refused for a while, and tells what came', async () => {
  const seen: boolean[] = [];
  const site = await start({
    faults: [
      {
        match: { path: /\/myself$/u, every: 3, after: 1, forMs: 150 },
        effect: { status: 429 },
        onMatch: ({ method, path, applies }) => {
          expect([method, path]).toEqual(['GET', '/rest/api/3/myself']);
          seen.push(applies);
        },
      },
    ],
  });
  const ask = async (): Promise<number> => (await get(site, 'admin', '/myself')).status;
  const first = [await ask(), await ask(), await ask(), await ask()];
  expect(first).toEqual([200, 429, 429, 429]);
  await new Promise((resolve) => setTimeout(resolve, 160));
  // Those refused meanwhile do not count: two pass before the next one is hit.
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  await get(site, 'admin', '/serverInfo');
  expect(seen).toEqual([false, true, true, true, false, false, true]);
});

test('latency delays an answer', async () => {
  const site = await start({ latencyMs: { median: 40 } });
  await get(site, 'admin', '/serverInfo');
  expect(site.requests[0]?.durationMs).toBeGreaterThanOrEqual(19);
});
