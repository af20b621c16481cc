import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listKnownErrors } from '../../src/catalogue/known-errors';
import { HOLES } from '../../src/catalogue/known-errors/pattern';

const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'troubleshooting.md'), 'utf8');

test('the example of an entry is one of the catalogue', () => {
  const example = JSON.parse(PAGE.split('```json')[1]?.split('```')[0] ?? '{}') as {
    id: string;
    causes: { cause: string; likelihood: string }[];
    sources: string[];
  };
  const { causes, sources, ...rest } = example;
  const entry = listKnownErrors().find(({ id }) => id === example.id);
  expect(entry).toMatchObject(rest);
  expect(entry?.causes.map(({ id, likelihood }) => ({ cause: id, likelihood }))).toEqual(causes);
  expect(entry?.sources).toEqual(expect.arrayContaining(sources));
});

test('every hole is listed', () => {
  expect(Object.keys(HOLES).filter((hole) => !PAGE.includes(`{${hole}}`))).toEqual([]);
});

test('every field of an entry and every kind of check is explained', () => {
  const errors = listKnownErrors();
  const fields = errors.flatMap((error) => Object.keys(error));
  expect([...new Set(fields)].filter((field) => !PAGE.includes(`\`${field}\``))).toEqual([]);
  const kinds = errors.flatMap(({ causes }) =>
    causes.flatMap(({ checks }) => checks.map(({ kind }) => kind)),
  );
  expect([...new Set(kinds)].filter((kind) => !PAGE.includes(`"kind": "${kind}"`))).toEqual([]);
});
