import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { of, ProfileFolder } from './profile-folder';

const ROOT = join(__dirname, '..', '..');

let folder: ProfileFolder;
beforeEach(() => (folder = new ProfileFolder()));
afterEach(() => {
  folder.remove();
});

test('a sound profile passes', () => {
  folder.write(() => undefined);
  expect(folder.problems()).toEqual([]);
});

test('two files of one id are found, in both', () => {
  folder.write(() => undefined);
  folder.write(() => undefined, 'copy.json');
  expect(folder.problems()).toEqual([
    'bolddesk.json: id: copy.json has the id "bolddesk" too.',
    'copy.json: id: bolddesk.json has the id "bolddesk" too.',
    'copy.json: id: The file is not named for its id "bolddesk".',
  ]);
});

test('a file that is not JSON is found', () => {
  writeFileSync(join(folder.path, 'broken.json'), '{"id": ');
  expect(folder.problems()).toEqual([expect.stringMatching(/^broken\.json: This is not JSON: /u)]);
});

test('a profile that is not offered and one that is but has no file are found', () => {
  folder.write(() => undefined);
  expect(folder.problems(['gone'])).toEqual([
    'bolddesk.json: The catalogue does not offer this profile.',
    'src/catalogue/written-profiles.ts: It offers "gone", which has no valid file.',
  ]);
});

test('an empty folder proves nothing', () => {
  expect(folder.problems()).toEqual([`${folder.path}: There is no profile here.`]);
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
    expect(stdout).toBe('34 connector profiles, 61 operations: valid, sourced and consistent.\n');
    expect(status).toBe(0);
  });

  test('exits with 1 and says where and what', () => {
    folder.write((profile) => delete of(profile, 'browse')['source']);
    const { status, stderr } = run('--folder', folder.path);
    expect(stderr).toContain('bolddesk.json: requirement "browse"\n  problem: It cites no source.\n  fix: ');
    expect(stderr).toContain('1 finding(s) in 1 file(s).');
    expect(status).toBe(1);
  });
});
