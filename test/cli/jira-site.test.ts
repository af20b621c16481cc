import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { people } from '../../dev/jira-site';
import { type SimulatedSite, startSimulatedSite } from '../../dev/simulated-site';
import { requiring } from '../support/runs/profiles';
import { runCli, temporaryFile } from '../support/cli';

let site: SimulatedSite;
let profile: string;
const priya = { JIRA_EMAIL: 'priya.raman@brightmoor.example', JIRA_API_TOKEN: 'priya-token' };

beforeAll(async () => {
  site = await startSimulatedSite();
  profile = await temporaryFile(
    'profile.json',
    requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES']),
  );
});

afterEach(() => {
  site.site.setFaults([]);
});

afterAll(() => site.close());

const args = (baseUrl: string): string[] => [
  '--account',
  people.tempoReporting,
  '--connector',
  profile,
  '--site',
  baseUrl,
  '--format',
  'json',
];

test('a site is checked with the credentials of the environment, reading only', async () => {
  site.site.requests.length = 0;
  const { code, stdout, stderr } = await runCli(args(site.target.baseUrl), priya);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'ready',
    counts: { projects: { total: 38, ready: 38 } },
  });
  expect(code).toBe(0);
  const asked = site.site.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/permissions/check'),
  );
  expect(asked).toEqual([]);
  expect(new Set(site.site.requests.map(({ callerAccountId }) => callerAccountId))).toEqual(
    new Set([people.admin]),
  );
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a wrong token',
    { ...priya, JIRA_API_TOKEN: 'wrong' },
    /does not accept this e-mail address and API token/u,
  ],
  ['no credentials', {}, /JIRA_EMAIL and JIRA_API_TOKEN/u],
  [
    'the credentials of somebody who is no Jira admin',
    { JIRA_EMAIL: 'mia.lindqvist@brightmoor.example', JIRA_API_TOKEN: 'mia-token' },
    /Jira admins/u,
  ],
  [
    'the credentials of an admin who cannot browse users',
    { JIRA_EMAIL: 'jonas.weber@brightmoor.example', JIRA_API_TOKEN: 'jonas-token' },
    /Browse users and groups/u,
  ],
])('%s: exit code 3 with a message, and the token is not repeated', async (_what, environment, message) => {
  const { code, stdout, stderr } = await runCli(args(site.target.baseUrl), environment);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/wrong"|mia-token|jonas-token|priya-token/u);
  expect([code, stdout]).toEqual([3, '']);
});

test('a site that cannot be reached is named, and no stack is shown', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const { code, stdout, stderr } = await runCli(args(`http://127.0.0.1:${port}`), priya);
  expect(stderr).toBe(`http://127.0.0.1:${port} can't be reached.\n`);
  expect([code, stdout]).toEqual([3, '']);
});

test('a site that stops giving answers after the sign-in breaks the check: exit code 4, never a verdict', async () => {
  site.site.setFaults([
    { match: { path: '/rest/api/3/project/search' }, effect: { status: 200, html: true } },
  ]);
  const { code, stdout, stderr } = await runCli(args(site.target.baseUrl), priya);
  expect(stderr).toContain('Jira did not give a usable answer');
  expect(stderr).not.toMatch(/<html|at \S+ \(/u);
  expect([code, stdout]).toEqual([4, '']);
});
