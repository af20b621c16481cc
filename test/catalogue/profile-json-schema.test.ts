import { readdirSync, readFileSync } from 'node:fs';
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

test.each(readdirSync(PROFILES))('%s fits it', (file) => {
  expect({ valid: validate(readJson(join(PROFILES, file))), errors: validate.errors }).toEqual({
    valid: true,
    errors: null,
  });
});

test('the examples in the guide fit it', () => {
  const guide = readFileSync(join(DOCS, 'adding-a-connector.md'), 'utf8');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/gu)].map(([, json]): unknown =>
    JSON.parse(json ?? ''),
  );
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.filter((example) => !validate(example))).toEqual([]);
});

test.each([
  [{ id: 'a', name: 'A' }],
  [{ id: 'a b', name: 'A', requirements: [] }],
  [{ id: 'a', name: 'A', requirements: [{ level: 'required' }] }],
  [{ id: 'a', name: 'A', requirements: [], extra: 1 }],
  [{ id: 'a', name: 'A', requirements: [], signIn: [{ method: 'password' }] }],
  [{ id: 'a', name: 'A', requirements: [], statements: [{ text: 'Yes.', status: 'current' }] }],
  [{ id: 'a', name: 'A', requirements: [], version: 0 }],
])('%j does not', (profile) => {
  expect(validate(profile)).toBe(false);
});
