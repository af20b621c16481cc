import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCatalogue } from '../../scripts/lib/catalogue/check-catalogue';

const ROOT = join(__dirname, '..', '..');
const BOLDDESK = join(ROOT, 'src', 'catalogue', 'profiles', 'bolddesk.json');

interface Written {
  id: string;
  coverage: string;
  coverageNote?: string;
  options: Record<string, unknown>[];
  requirements: Record<string, unknown>[];
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'catalogue-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A sound profile, changed. */
const write = (change: (profile: Written) => void, file = 'bolddesk.json'): void => {
  const profile = JSON.parse(readFileSync(BOLDDESK, 'utf8')) as Written;
  change(profile);
  writeFileSync(join(folder, file), JSON.stringify(profile));
};

const findings = (listed?: readonly string[]): string[] =>
  checkCatalogue(folder, listed).findings.map(({ where, problem, fix }) => {
    expect(fix).not.toBe('');
    return `${where}: ${problem}`;
  });

const of = (profile: Written, id: string): Record<string, unknown> => {
  const found = profile.requirements.find((requirement) => requirement['id'] === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return found;
};

test('a sound profile passes', () => {
  write(() => undefined);
  expect(findings()).toEqual([]);
});

test.each<[string, (profile: Written) => void, string]>([
  [
    'an unknown project permission',
    (profile) => (of(profile, 'browse')['anyOf'] = [{ kind: 'project-permission', key: 'BROWSE' }]),
    'bolddesk.json: requirement "browse": project-permission "BROWSE" is not known.',
  ],
  [
    'a project permission asked for as a global one',
    (profile) => (of(profile, 'browse')['anyOf'] = [{ kind: 'global-permission', key: 'BROWSE_PROJECTS' }]),
    'bolddesk.json: requirement "browse": global-permission "BROWSE_PROJECTS" is not known.',
  ],
  [
    'a site that cannot be judged',
    (profile) => (of(profile, 'site-cloud')['anyOf'] = [{ kind: 'site', key: 'server' }]),
    'bolddesk.json: requirement "site-cloud": site "server" is not known.',
  ],
  [
    'an option that nothing uses',
    (profile) =>
      profile.options.push({ name: 'spare', type: 'boolean', label: 'Spare', help: '', default: false }),
    'bolddesk.json: option "spare": No requirement uses this option.',
  ],
  [
    'an option that is not there',
    (profile) => (of(profile, 'browse')['whenOption'] = 'ghost'),
    'bolddesk.json: requirements.3.whenOption: There is no option "ghost". Add it to options, or correct the name.',
  ],
  [
    'no source',
    (profile) => delete of(profile, 'vendor-administer')['source'],
    'bolddesk.json: requirement "vendor-administer": It cites no source.',
  ],
  [
    'no date',
    (profile) => delete of(profile, 'vendor-administer')['checked'],
    'bolddesk.json: requirement "vendor-administer": It has no date.',
  ],
  [
    'no reason',
    (profile) => (of(profile, 'browse')['reason'] = ''),
    'bolddesk.json: requirement "browse": It gives no reason.',
  ],
  [
    'a required inference',
    (profile) => (of(profile, 'browse')['basis'] = 'inferred'),
    'bolddesk.json: requirement "browse": It is inferred and required.',
  ],
  [
    'a vendor’s page as word of the Jira API',
    (profile) => (of(profile, 'browse')['source'] = 'https://example.com/jira'),
    'bolddesk.json: requirement "browse": Its basis is jira-api, but https://example.com/jira is not Atlassian\'s documentation of an operation.',
  ],
  [
    'one manual step twice',
    (profile) => (of(profile, 'api-token')['anyOf'] = [{ kind: 'manual', key: 'site-url' }]),
    'bolddesk.json: manual step "site-url": Two manual steps have this key.',
  ],
  [
    'partial coverage without a note',
    (profile) => {
      profile.coverage = 'partial';
      delete profile.coverageNote;
    },
    'bolddesk.json: coverage is partial without a coverageNote.',
  ],
  [
    'a field left to its default',
    (profile) => delete of(profile, 'browse')['actor'],
    'bolddesk.json: The profile leaves something to defaults or short forms.',
  ],
  [
    'another id than its file',
    (profile) => (profile.id = 'bold-desk'),
    'bolddesk.json: id: The file is not named for its id "bold-desk".',
  ],
])('%s is found', (_, change, finding) => {
  write(change);
  expect(findings()).toEqual([finding]);
});

test('two files of one id are found, in both', () => {
  write(() => undefined);
  write(() => undefined, 'copy.json');
  expect(findings()).toEqual([
    'bolddesk.json: id: copy.json has the id "bolddesk" too.',
    'copy.json: id: bolddesk.json has the id "bolddesk" too.',
    'copy.json: id: The file is not named for its id "bolddesk".',
  ]);
});

test('a file that is not JSON is found', () => {
  writeFileSync(join(folder, 'broken.json'), '{"id": ');
  expect(findings()).toEqual([expect.stringMatching(/^broken\.json: This is not JSON: /u)]);
});

test('a profile that is not offered and one that is but has no file are found', () => {
  write(() => undefined);
  expect(findings(['gone'])).toEqual([
    'bolddesk.json: The catalogue does not offer this profile.',
    'src/catalogue/index.ts: It offers "gone", which has no valid file.',
  ]);
});

test('an empty folder proves nothing', () => {
  expect(findings()).toEqual([`${folder}: There is no profile here.`]);
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), join(ROOT, 'scripts', 'check-catalogue.ts'), ...args],
      { encoding: 'utf8' },
    );

  test('passes the catalogue that is shipped', () => {
    const { status, stdout } = run();
    expect(stdout).toBe('3 connector profiles: valid, sourced and consistent.\n');
    expect(status).toBe(0);
  });

  test('exits with 1 and says where and what', () => {
    write((profile) => delete of(profile, 'browse')['source']);
    const { status, stderr } = run('--folder', folder);
    expect(stderr).toContain('bolddesk.json: requirement "browse"\n  problem: It cites no source.\n  fix: ');
    expect(stderr).toContain('1 finding(s) in 1 file(s).');
    expect(status).toBe(1);
  });
});
