import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { people } from '../../dev/jira-site';
import { runCli, temporaryFile } from '../support/cli';
import { requiring } from '../support/runs/profiles';

interface Told {
  readonly verdict: string;
  readonly gaps: readonly unknown[];
}

test('--pack writes the check in every form, which all tell the same, and leaves output and exit code as they are', async () => {
  const profile = await temporaryFile('profile.json', requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']));
  const folder = join(await mkdtemp(join(tmpdir(), 'preflight-pack-')), 'new', 'folder');
  const { code, stdout, stderr } = await runCli([
    '--account',
    people.bolddeskBot,
    '--connector',
    profile,
    '--plan',
    '--pack',
    folder,
  ]);
  expect(code).toBe(1);
  expect(stdout).toContain('bolddesk-bot is not ready for Test connector.');
  const files = (await readdir(folder)).sort();
  expect(
    files.map((file) => file.replace(/^preflight-bolddesk-bot-test-connector-\d{4}-\d\d-\d\d\./u, '')),
  ).toEqual(['csv', 'html', 'json', 'md', 'sarif']);
  for (const file of files) expect(stderr).toContain(join(folder, file));
  const [csv = '', html = '', json = '', markdown = '', sarif = ''] = await Promise.all(
    files.map((file) => readFile(join(folder, file), 'utf8')),
  );
  const told = JSON.parse(json) as Told;
  const log = JSON.parse(sarif) as { runs: { results: unknown[]; properties: Told }[] };
  expect(told.gaps.length).toBeGreaterThan(10);
  expect(parse(csv, { bom: true, columns: true })).toHaveLength(told.gaps.length);
  expect(log.runs[0]?.results).toHaveLength(told.gaps.length);
  expect([told.verdict, log.runs[0]?.properties.verdict]).toEqual(['not-ready', 'not-ready']);
  expect(load(html)('h2').text()).toContain('Fix plan');
  expect(markdown).toContain('## Fix plan');
  expect(markdown).toContain('Started by: Priya Raman');
});

test.each([
  ['csv', /^\uFEFF"Row","Project key"/u],
  ['markdown', /^# Integration Preflight: /u],
  ['sarif', /"version": "2\.1\.0"/u],
  ['html', /^<!doctype html>/u],
])('--format %s prints that and nothing else', async (format, expected) => {
  const profile = await temporaryFile('profile.json', requiring(['BROWSE_PROJECTS']));
  const { code, stdout } = await runCli([
    '--account',
    people.tempoReporting,
    '--connector',
    profile,
    '--format',
    format,
  ]);
  expect(stdout).toMatch(expected);
  expect(code).toBe(0);
});

test('a folder that cannot be made is said before the check begins', async () => {
  const file = await temporaryFile('taken', 'a file');
  const { code, stdout, stderr } = await runCli([
    '--account',
    people.ahaSync,
    '--connector',
    'bolddesk',
    '--pack',
    join(file, 'x'),
  ]);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('Name another one with --pack.');
});
