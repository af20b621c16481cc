import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { profileJsonSchema } from '../../scripts/lib/catalogue/profile-json-schema';

const DOCS = join(__dirname, '..', '..', 'docs');
const FILE = join(DOCS, 'connector-profile.schema.json');
const PROFILES = join(__dirname, '..', '..', 'src', 'catalogue', 'profiles');

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/u } }).compile(readJson(FILE) as object);

test('the committed schema is a fresh one', () => {
  expect(readJson(FILE)).toEqual(profileJsonSchema());
});

test('the command says so too', () => {
  const script = join(__dirname, '..', '..', 'scripts', 'generate-profile-schema.ts');
  const run = spawnSync(process.execPath, [require.resolve('tsx/cli'), script, '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe('docs/connector-profile.schema.json is up to date.\n');
  expect(run.status).toBe(0);
});

test.each(['aha-roadmaps', 'jira-align', 'bolddesk'])('%s fits it', (id) => {
  expect({ valid: validate(readJson(join(PROFILES, `${id}.json`))), errors: validate.errors }).toEqual({
    valid: true,
    errors: null,
  });
});

test('the example in the guide fits it', () => {
  const guide = readFileSync(join(DOCS, 'adding-a-connector.md'), 'utf8');
  const example = /```json\n([\s\S]*?)```/u.exec(guide)?.[1] ?? '';
  expect(validate(JSON.parse(example))).toBe(true);
});

test.each([
  [{ id: 'a', name: 'A' }],
  [{ id: 'a b', name: 'A', requirements: [] }],
  [{ id: 'a', name: 'A', requirements: [{ level: 'required' }] }],
  [{ id: 'a', name: 'A', requirements: [], extra: 1 }],
])('%j does not', (profile) => {
  expect(validate(profile)).toBe(false);
});
