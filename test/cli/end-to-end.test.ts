import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { people } from '../../dev/jira-site';
import { projectRoot } from '../../dev/build/project-paths';
import { reportJsonSchema } from '../../scripts/lib/report-schema';
import { smallSite } from '../support/sites/small-site';
import { requiring } from '../support/runs/profiles';
import { runCli, temporaryFile } from '../support/cli';

const published = JSON.parse(readFileSync(join(projectRoot, 'docs', 'report.schema.json'), 'utf8')) as object;
const validate = new Ajv().compile(reportJsonSchema('refused'));

const minimal = {
  id: 'reader',
  name: 'A reader',
  requirements: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' }],
};
const threeKeys = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES'];

interface Printed {
  readonly verdict: string;
  readonly account: { readonly accountId: string };
  readonly projects: readonly { readonly key: string }[];
}

test('the published schema of the report is a fresh one', () => {
  expect(published).toEqual(reportJsonSchema());
});

test('without --site the example company is checked; the text says so on standard error, the verdict on standard output', async () => {
  const profile = await temporaryFile('profile.json', requiring(threeKeys));
  const { code, stdout, stderr } = await runCli(['--account', people.tempoReporting, '--connector', profile]);
  expect(stderr).toContain('simulated example company');
  expect(stdout).not.toContain('simulated example company');
  expect(stdout).toContain('tempo-reporting');
  expect(stdout).toMatch(/ready/iu);
  expect(code).toBe(0);
});

test.each<[string, string, readonly string[], number, string]>([
  ['ready', people.tempoReporting, threeKeys, 0, 'ready'],
  ['not ready', people.bolddeskBot, threeKeys, 1, 'not-ready'],
  ['incomplete', people.tempoReporting, [...threeKeys, 'io.example__no-such-key'], 2, 'incomplete'],
])(
  'a check that comes out %s prints a valid JSON report and nothing else',
  async (_what, account, keys, exit, verdict) => {
    const profile = await temporaryFile('profile.json', requiring(keys));
    const { code, stdout } = await runCli(['--account', account, '--connector', profile, '--format', 'json']);
    const report = JSON.parse(stdout) as Printed;
    expect({ valid: validate(report), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect([report.verdict, report.account.accountId]).toEqual([verdict, account]);
    expect(report.projects).toHaveLength(38);
    expect(code).toBe(exit);
  },
);

test('a connector of the catalogue with options, steps and named projects gives a valid report', async () => {
  const args = [
    '--account',
    people.ahaSync,
    '--connector',
    'aha-roadmaps',
    '--projects',
    'plat, ios',
    '--format',
    'json',
  ];
  const { code, stdout } = await runCli(args);
  const report = JSON.parse(stdout) as Printed;
  expect({ valid: validate(report), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect(report.projects.map(({ key }) => key).sort()).toEqual(['IOS', 'PLAT']);
  expect([0, 1, 2]).toContain(code);
  expect(stdout).not.toMatch(/aha-sync/u);
});

test('--output writes the report to the file and leaves standard output empty', async () => {
  const profile = await temporaryFile('profile.json', minimal);
  const output = join(dirname(profile), 'report.json');
  const args = [
    '--account',
    people.tempoReporting,
    '--connector',
    profile,
    '--format',
    'json',
    '--output',
    output,
  ];
  const { code, stdout } = await runCli(args);
  expect([code, stdout]).toEqual([0, '']);
  expect(validate(JSON.parse(await readFile(output, 'utf8')))).toBe(true);
});

test('--list names the connectors of the catalogue', async () => {
  const { code, stdout } = await runCli(['--list']);
  expect(code).toBe(0);
  for (const id of ['aha-roadmaps', 'jira-align', 'bolddesk']) expect(stdout).toContain(id);
});

test.each<[string, readonly string[], RegExp]>([
  ['no account', ['--connector', 'aha-roadmaps'], /--account is missing/u],
  ['a flag that does not exist', ['--frobnicate'], /frobnicate/u],
  [
    'a connector that does not exist',
    ['--account', people.ahaSync, '--connector', 'no-such'],
    /no connector/u,
  ],
  [
    'a profile file that does not exist',
    ['--account', people.ahaSync, '--connector', 'none.json'],
    /cannot be read/u,
  ],
  [
    'an account that does not exist',
    ['--account', '5a00000000000000000000ff', '--connector', 'bolddesk'],
    /no account/u,
  ],
  [
    'an option that does not exist',
    ['--account', people.ahaSync, '--connector', 'bolddesk', '--option', 'x=true'],
    /no option "x"/u,
  ],
])('%s is bad usage: exit code 3, a message, and no report', async (_what, args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect(stderr).toMatch(message);
  expect([code, stdout]).toEqual([3, '']);
});

test('a profile file that is no JSON, or no profile, is named', async () => {
  const broken = await temporaryFile('broken.json', '{"id": ');
  const wrong = await temporaryFile('wrong.json', {
    id: 'x',
    name: 'X',
    requirements: [{ level: 'required' }],
  });
  const runs = await Promise.all(
    [broken, wrong].map((file) => runCli(['--account', people.ahaSync, '--connector', file])),
  );
  expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual([
    [3, ''],
    [3, ''],
  ]);
  expect(runs[0]?.stderr).toContain('not valid JSON');
  expect(runs[1]?.stderr).toContain('requirements');
});

test('--site-file simulates another site; what is wrong in it is named', async () => {
  const good = await temporaryFile('site.json', smallSite());
  const bad = await temporaryFile('site.json', { ...smallSite(), projects: [{ id: 1 }] });
  const profile = await temporaryFile('profile.json', minimal);
  const [first, second] = await Promise.all(
    [good, bad].map((file) =>
      runCli([
        '--account',
        '5a0000000000000000000005',
        '--connector',
        profile,
        '--site-file',
        file,
        '--format',
        'json',
      ]),
    ),
  );
  // A site without projects: nothing that the profile asks for could be checked.
  expect([first?.code, (JSON.parse(first?.stdout ?? '') as Printed).verdict]).toEqual([2, 'incomplete']);
  expect(second?.stderr).toContain('projects.0.key');
  expect(second?.stdout).toBe('');
  expect([3, 4]).toContain(second?.code);
});
