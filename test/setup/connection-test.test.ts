import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JiraSite, startJiraSite } from '../../dev/jira-site';
import { people } from '../../dev/jira-site/seed/people';
import { commandFor, type ConnectionTestInput, readTestAnswer } from '../../src/setup/connection-test';
import { explainStatus, readAnswer } from '../../src/troubleshoot';
import { runInBash } from './run-command';

const EMAIL = 'priya.raman@brightmoor.example';
const TOKEN = 'priya-token';
let site: JiraSite;

beforeAll(async () => {
  site = await startJiraSite({ latencyMs: { median: 300 } });
});
afterAll(() => site.close());

/** The command as the page gives it, led to the simulated site: the address is all that is replaced. */
function bashFor(more: Partial<ConnectionTestInput> = {}): string {
  const { baseUrl } = site.state.site;
  const command = commandFor({ shell: 'bash', siteUrl: baseUrl, email: EMAIL, ...more });
  if (!command.ok) throw new Error(JSON.stringify(command.problems));
  return command.text.replaceAll(baseUrl, site.baseUrl);
}

/** What was printed, as if the real site had been asked. */
const asJira = (printed: string): string => printed.replaceAll(site.baseUrl, site.state.site.baseUrl);

test('with the token from the environment it says whose token it is, and no program has the token in its arguments', async () => {
  const { printed, argumentsSeen, curlEnvironments } = await runInBash(bashFor({ key: 'PLAT' }), {
    env: { JIRA_API_TOKEN: TOKEN },
  });
  const { answers, signedInAs, secretsRemoved } = readTestAnswer(printed);
  expect(answers.map(({ asked, status }) => [asked.replace(site.baseUrl, ''), status])).toEqual([
    ['/rest/api/3/myself', 200],
    ['/rest/api/3/project/PLAT', 200],
  ]);
  expect(signedInAs).toEqual({ accountId: people.admin, accountType: 'atlassian' });
  expect(secretsRemoved).toBe(0);
  expect(printed).not.toContain(TOKEN);

  // curl was seen at work, or this would show nothing.
  expect(argumentsSeen.map((line) => line.trim())).toContain('curl --config -');
  expect(argumentsSeen.filter((line) => line.includes(TOKEN))).toEqual([]);
  expect(curlEnvironments.length).toBeGreaterThan(0);
  expect(curlEnvironments.filter((environment) => environment.includes(TOKEN))).toEqual([]);
});

test('typed at the prompt the token works too, and is in no argument either', async () => {
  const { printed, argumentsSeen, curlEnvironments } = await runInBash(bashFor(), { typed: `${TOKEN}\n` });
  expect(printed).toMatch(/^Paste the API token and press Enter/u);
  expect(printed).not.toContain(TOKEN);
  expect(readTestAnswer(printed).signedInAs?.accountId).toBe(people.admin);
  expect([...argumentsSeen, ...curlEnvironments].filter((line) => line.includes(TOKEN))).toEqual([]);
});

test('a wrong token is told by its status and headers', async () => {
  const { printed } = await runInBash(bashFor({ key: 'PLAT-1' }), { env: { JIRA_API_TOKEN: 'old-token' } });
  const [myself, issue] = readTestAnswer(asJira(printed)).answers;
  expect(issue).toMatchObject({
    asked: `${site.state.site.baseUrl}/rest/api/3/issue/PLAT-1?fields=project`,
    status: 404,
  });
  const facts = readAnswer(myself?.text ?? '');
  expect(facts).toMatchObject({
    status: 401,
    headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
    method: 'GET',
    path: '/rest/api/3/myself',
    api: 'jira',
  });
  expect(explainStatus(facts).length).toBeGreaterThan(0);
});

test('headers that tell nothing are not printed, cookies above all', async () => {
  const headers = { 'set-cookie': 'atlassian.xsrf.token=x', 'x-other': 'y' };
  site.setFaults([
    {
      match: { path: '/rest/api/3/myself' },
      effect: { status: 403, body: { errorMessages: ['No.'] }, headers },
    },
  ]);
  const { printed } = await runInBash(bashFor(), { env: { JIRA_API_TOKEN: TOKEN } });
  site.setFaults([]);
  const [answer] = readTestAnswer(asJira(printed)).answers;
  expect(readAnswer(answer?.text ?? '')).toMatchObject({ status: 403, errorMessages: ['No.'] });
  expect(printed).not.toMatch(/set-cookie|xsrf|x-other/iu);
});

test('without an answer curl says why', async () => {
  const nobody = bashFor().replaceAll(site.baseUrl, 'http://127.0.0.1:9');
  const { printed } = await runInBash(nobody, { env: { JIRA_API_TOKEN: TOKEN } });
  const [answer] = readTestAnswer(printed).answers;
  expect(answer).toMatchObject({ status: null, noAnswer: expect.stringMatching(/^curl: \(7\)/u) as string });
});

test.each([
  ['no token at all', ''],
  ['a quote in it', 'a"b'],
  ['a space in it', 'a b'],
  ['a line break in it', 'a\nuser = "x:y"'],
])('with %s nothing is sent', async (_, token) => {
  site.requests.length = 0;
  const { printed } = await runInBash(bashFor(), { env: { JIRA_API_TOKEN: token } });
  expect(printed).toContain('This is not an API token, so nothing was sent.');
  expect(site.requests).toEqual([]);
});

test('what a person has set up for curl and tracing does not bring the token to light', async () => {
  const home = mkdtempSync(join(tmpdir(), 'connection-test-'));
  writeFileSync(join(home, '.curlrc'), 'verbose\n');
  const { printed } = await runInBash(`set -x\n${bashFor()}`, { env: { JIRA_API_TOKEN: TOKEN, HOME: home } });
  const encoded = Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64');
  expect(readTestAnswer(printed).answers).toMatchObject([{ status: 200 }]);
  expect(printed).toContain('+ set +x');
  expect([TOKEN, encoded].filter((secret) => printed.includes(secret))).toEqual([]);
});
