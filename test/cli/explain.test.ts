import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { readCommand } from '../../cli/src/options';
import { UsageError } from '../../cli/src/usage';
import type { ExplainAnswer } from '../../src/contract/explain';
import type { Report } from '../../src/contract/report';
import { reportJsonSchema } from '../../scripts/lib/report-schema';
import { type CliRun, runCli, temporaryFile } from '../support/cli';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, appsOwnHolder, reporter, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

const BROWSE = 'BROWSE_PROJECTS';

const site = smallSite({
  projects: [project(1, 'ONE', 7), project(2, 'OLD', 7, { status: 'archived' })],
  permissionSchemes: [
    scheme(
      7,
      {
        [BROWSE]: [anyJiraUser],
        EDIT_ISSUES: [role(roleIds.developers)],
        ASSIGN_ISSUES: [reporter],
        LINK_ISSUES: [reporter, appsOwnHolder],
      },
      'Seven',
    ),
  ],
});

async function explain(what: string, ...more: string[]): Promise<CliRun> {
  const file = await temporaryFile('site.json', site);
  return runCli(['--account', who.bot, '--site-file', file, '--explain', what, ...more]);
}

test('as text it is a tree: the outcome, both answers, each grant, what it rests on, the evidence', async () => {
  const { code, stdout, stderr } = await explain('ONE:EDIT_ISSUES');
  expect(code).toBe(1);
  expect(stderr).toContain('simulated site of');
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/\(EDIT_ISSUES\) for sync-bot in ONE: Missing/u);
  const tree = [
    '├─ Jira says: the account does not have this permission in the project.',
    '├─ By the permission scheme “Seven”, the account does not have it.',
    '├─ What it rests on',
    '│  ├─ The account is active: yes.',
    '│  ├─ The account has access to a Jira app: yes.',
    '│  ├─ The account can browse the project: yes.',
    '└─ Evidence',
  ];
  expect(lines.filter((line) => tree.includes(line))).toEqual(tree);
  expect(stdout).toMatch(
    /^│ {2}├─ Does not reach the account: granted to the role “Developers”\. The account is not in this role here/mu,
  );
  expect(stdout).toContain('POST /rest/api/3/permissions/check at ');
});

test.each<[string, string, number, string]>([
  ['held', `ONE:${BROWSE}`, 0, 'met'],
  ['missing', 'ONE:EDIT_ISSUES', 1, 'missing'],
  ['held on some issues only', 'ONE:ASSIGN_ISSUES', 1, 'conditional'],
  ['held, perhaps not everywhere', 'ONE:LINK_ISSUES', 2, 'unknown'],
  ['a permission that the site does not have', 'ONE:com.example__no-such-key', 2, 'unknown'],
  ['one of Data Center alone', 'ONE:SYSTEM_ADMIN', 0, 'not-applicable'],
])(
  '%s: the exit code says so, and JSON holds the tree and nothing else',
  async (_what, what, exit, outcome) => {
    const { code, stdout } = await explain(what, '--format', 'json');
    const { explanation } = JSON.parse(stdout) as ExplainAnswer;
    expect([code, explanation.judgement.outcome]).toEqual([exit, outcome]);
  },
);

test('a project key may be written small; keys of apps keep their colons', async () => {
  const { code, stdout } = await explain(
    'one:ari:cloud:ecosystem::extension/app/env/static/key',
    '--format',
    'json',
  );
  const { project: found, explanation } = JSON.parse(stdout) as ExplainAnswer;
  expect([code, found.key, explanation.permission]).toEqual([
    2,
    'ONE',
    'ari:cloud:ecosystem::extension/app/env/static/key',
  ]);
});

test('the report of a check carries the same tree for what is not plainly met, and its schema knows it', async () => {
  const keys = [BROWSE, 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'LINK_ISSUES'];
  const [file, profile] = await Promise.all([
    temporaryFile('site.json', site),
    temporaryFile('profile.json', requiring(keys)),
  ]);
  const about = ['--account', who.bot, '--site-file', file, '--format', 'json'];
  const [checked, ...explained] = await Promise.all([
    runCli([...about, '--connector', profile]),
    ...keys.map((key) => runCli([...about, '--explain', `ONE:${key}`])),
  ]);
  const report = JSON.parse(checked.stdout) as Report;
  const trees = explained.map(({ stdout }) => (JSON.parse(stdout) as ExplainAnswer).explanation);
  const open = trees.filter(({ judgement }) => judgement.outcome !== 'met');
  expect(open).toHaveLength(3);
  expect(report.projects[0]?.explanations).toEqual(
    Object.fromEntries(open.map((tree) => [tree.permission, tree])),
  );
  const validate = new Ajv().compile(reportJsonSchema('refused'));
  expect({ valid: validate(report), errors: validate.errors }).toEqual({ valid: true, errors: null });
});

test('--output writes the tree to the file', async () => {
  const output = join(dirname(await temporaryFile('x', '')), 'tree.txt');
  const { code, stdout } = await explain('ONE:EDIT_ISSUES', '--output', output);
  expect([code, stdout]).toEqual([1, '']);
  expect(await readFile(output, 'utf8')).toContain('└─ Evidence');
});

test.each<[string, string, RegExp]>([
  ['a project that does not exist', 'NONE:EDIT_ISSUES', /NONE does not exist/u],
  ['a project that is archived', 'OLD:EDIT_ISSUES', /OLD is archived/u],
  ['what is no permission key', 'ONE:EDIT ISSUES', /permission key/u],
])('%s is bad usage: exit code 3, a message, and no answer', async (_what, what, message) => {
  const { code, stdout, stderr } = await explain(what);
  expect(stderr).toMatch(message);
  expect([code, stdout]).toEqual([3, '']);
});

describe('the command line', () => {
  const WHO = ['--account', '557058:bot'];

  it('needs no connector', () => {
    expect(readCommand([...WHO, '--explain', 'abc:EDIT_ISSUES'])).toEqual({
      does: 'explain',
      options: { account: '557058:bot', format: 'text', projectKey: 'ABC', permission: 'EDIT_ISSUES' },
    });
  });

  it('takes a site, a format and a file as a check does', () => {
    const args = ['--site', 'https://acme.atlassian.net', '--format', 'json', '--output', 'tree.json'];
    expect(readCommand([...WHO, '--explain', 'ABC:X', ...args])).toMatchObject({
      does: 'explain',
      options: { site: 'https://acme.atlassian.net', format: 'json', output: 'tree.json' },
    });
  });

  it.each(['', 'ABC', 'ABC:', ':EDIT_ISSUES', ':'])('refuses "%s", and says how it is written', (what) => {
    expect(() => readCommand([...WHO, '--explain', what])).toThrow(UsageError);
    expect(() => readCommand([...WHO, '--explain', what])).toThrow(/KEY:PERMISSION/u);
  });

  it('needs an account', () => {
    expect(() => readCommand(['--explain', 'ABC:EDIT_ISSUES'])).toThrow(/--account is missing/u);
  });
});
