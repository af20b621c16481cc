import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCommand } from '../../cli/src/options';
import { UsageError } from '../../cli/src/usage';
import { projectRoot } from '../../dev/build/project-paths';
import { people } from '../../dev/jira-site';
import type { LiveFindings } from '../../src/contract/live-findings';
import type { Diagnosis } from '../../src/troubleshoot';
import { runCli, temporaryFile } from '../support/cli';

const VERSIONS =
  'Project with key ‘PLAT’ either does not exist or you do not have permission to create versions in it';
const TOKEN = `ATATT3xFfGF0${'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(4)}=1A2B3C4D`;

async function explain(text: string, ...more: string[]) {
  return runCli(['--troubleshoot', await temporaryFile('error.log', text), ...more]);
}

test('without an account it names the causes and asks nobody', async () => {
  const { code, stdout, stderr } = await explain(VERSIONS);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  expect(lines).toContain('Jira lets this account create no version in the project (certain)');
  expect(lines).toContain('  1. The account may not administer the project (usual)');
  expect(stdout).toContain(`  > ${VERSIONS}`);
  expect(stdout).toContain('     - The account has Administer Projects in the project');
  expect(stdout).not.toContain('Jira confirms');
});

test('with an account Jira is asked: what is missing, what to change and where', async () => {
  const { code, stdout, stderr } = await explain(VERSIONS, '--account', people.ahaSync);
  expect(code).toBe(1);
  expect(stderr).toContain('simulated example company');
  expect(stdout).toContain('PLAT exists and is not archived.');
  expect(stdout).toMatch(/^ {2}Missing .*aha-sync lacks Administer projects in PLAT\.$/mu);
  expect(stdout).toMatch(/1\. The account may not administer the project \(usual; Jira confirms it\)/u);
  expect(stdout).toMatch(/^ {2}Add aha-sync to the role “Projektleitung”$/mu);
  expect(stdout).toContain('/plugins/servlet/project-config/PLAT/people');
});

test('the projects can be corrected, and what is held leaves nothing in the way', async () => {
  const { code, stdout } = await explain(VERSIONS, '--account', people.ahaSync, '--projects', 'api');
  expect(code).toBe(0);
  expect(stdout).toContain('Jira finds nothing in the way:');
  expect(stdout).not.toContain('PLAT exists');
});

test('an unknown text is said to be unknown, with what is worth a look', async () => {
  const { code, stdout } = await explain('The flux capacitor has no charge left.');
  expect(code).toBe(2);
  expect(stdout).toMatch(/^This text is not known\. No known error fits it/u);
  expect(stdout).toContain('What is worth a look anyway:');
});

test('a token in the text is named and left out of every answer', async () => {
  const text = `${VERSIONS}\ncurl -u me@example.com:${TOKEN} https://acme.atlassian.net`;
  const [asText, asJson] = await Promise.all([explain(text), explain(text, '--format', 'json')]);
  expect(asText.stdout).toMatch(/^This looks like an API token\. .*Revoke it/u);
  expect(asText.stdout + asJson.stdout).not.toContain(TOKEN.slice(0, 40));
});

test('as JSON it prints the diagnosis and what Jira said, and nothing else', async () => {
  const { stdout } = await explain(VERSIONS, '--account', people.legacySync, '--format', 'json');
  const { diagnosis, findings } = JSON.parse(stdout) as { diagnosis: Diagnosis; findings: LiveFindings };
  expect(diagnosis.candidates.map(({ error }) => error.id)).toEqual(['no-right-to-create-versions']);
  expect(findings.account).toMatchObject({ ok: true, answer: { active: false } });
  expect(findings.permissions).toEqual([]);
});

test('the text can come from standard input, and the answer go to a file', async () => {
  const output = join(dirname(await temporaryFile('x', '')), 'answer.txt');
  const program = join(projectRoot, 'cli', 'bin', 'integration-preflight.mjs');
  const child = spawn(process.execPath, [program, '--troubleshoot', '-', '--output', output], {
    cwd: projectRoot,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(VERSIONS);
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(0);
  expect(await readFile(output, 'utf8')).toContain('The account may not administer the project');
});

test('a hostile text cannot speak to the terminal', async () => {
  const { stdout } = await explain(`No project could be found with key '\u001B[2J\u202EPLAT'.`);
  expect(stdout).toContain('No project could be found');
  expect(['\u001B', '\u202E'].filter((sign) => stdout.includes(sign))).toEqual([]);
});

test.each<[string, string, readonly string[], RegExp]>([
  ['an empty text', '  \n', [], /There is no text/u],
  ['an account that does not exist', VERSIONS, ['--account', '5a00000000000000000000ff'], /no account/u],
])('%s is bad usage', async (_what, text, more, message) => {
  const { code, stdout, stderr } = await explain(text, ...more);
  expect(stderr).toMatch(message);
  expect([code, stdout]).toEqual([3, '']);
});

describe('the command line', () => {
  it('needs neither account nor connector, and takes both', () => {
    expect(readCommand(['--troubleshoot', '-'])).toEqual({
      does: 'troubleshoot',
      options: { file: '-', format: 'text' },
    });
    expect(
      readCommand([
        ...['--troubleshoot', 'error.log', '--account', '557058:bot', '--connector', 'bolddesk'],
        ...['--projects', 'abc, DEF', '--site', 'https://acme.atlassian.net', '--format', 'json'],
      ]),
    ).toEqual({
      does: 'troubleshoot',
      options: {
        file: 'error.log',
        account: '557058:bot',
        connector: 'bolddesk',
        projectKeys: ['ABC', 'DEF'],
        site: 'https://acme.atlassian.net',
        format: 'json',
      },
    });
  });

  it.each<[readonly string[], RegExp]>([
    [['--troubleshoot', ''], /needs a file/u],
    [['--troubleshoot', '-', '--site', 'https://acme.atlassian.net'], /--account is missing/u],
  ])('refuses %j', (args, message) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(message);
  });
});
