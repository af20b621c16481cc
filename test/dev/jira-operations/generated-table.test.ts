import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { loadDefinitions, loadOperations, USED_OPERATIONS } from '../../../dev/jira-operations';
import committed from '../../../dev/jira-operations/operations.json';
import { buildOperationTable } from '../../../scripts/lib/openapi/build-operation-table';
import { readOpenApi } from '../../../scripts/lib/openapi/openapi';

const REPOSITORY = join(__dirname, '..', '..', '..');

/** Atlassian's descriptions are 2.8 MB and not committed: the environment names the platform's, or it lies beside the checkout. */
const description = [
  process.env['JIRA_OPENAPI'],
  join(REPOSITORY, '..', 'shared', 'jira-openapi', 'jira-platform-v3.json'),
].find((file) => file !== undefined && existsSync(file));
const describeWithSource = description === undefined ? describe.skip : describe;
const unlessSkipped = description === undefined ? ' (skipped: set JIRA_OPENAPI to run it)' : '';

describe('the committed table', () => {
  it('has the used operations and no other', () => {
    const address = ({ method, path }: { method: string; path: string }): string => `${path} ${method}`;

    expect(loadOperations().map(address)).toEqual(USED_OPERATIONS.map(address).sort());
  });

  it('has schemas that a strict JSON schema validator compiles, with every reference resolved', () => {
    const ajv = new Ajv({ strictSchema: true });
    const $defs = loadDefinitions();
    const schemas = loadOperations().flatMap(({ requestBody, answers }) => [
      requestBody,
      ...Object.values(answers),
    ]);
    const present = schemas.filter((schema) => schema !== null);

    expect(present.length).toBeGreaterThan(20);
    for (const schema of present) expect(() => ajv.compile({ ...schema, $defs })).not.toThrow();
  });

  it('has no prose', () => {
    expect(JSON.stringify(committed)).not.toMatch(/"(summary|example|xml|format)":/);
  });
});

describeWithSource(`the committed table and Atlassian's description${unlessSkipped}`, () => {
  it('is equal to a fresh reduction', () => {
    const software = readOpenApi(join(dirname(description ?? ''), 'jira-software.json'));
    const fresh = buildOperationTable(readOpenApi(description ?? ''), USED_OPERATIONS, [software]);

    expect(committed).toEqual(fresh);
  });

  it('is what the script writes, byte for byte', () => {
    const script = join(REPOSITORY, 'scripts', 'generate-operations.ts');
    const arguments_ = [require.resolve('tsx/cli'), script, description ?? '', '--check'];

    const run = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });

    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('is up to date');
  });
});

describe('buildOperationTable', () => {
  it('refuses an operation that the description does not have', () => {
    expect(() => buildOperationTable({ paths: {} }, [{ method: 'GET', path: '/rest/api/3/user' }])).toThrow(
      "Atlassian's description has no GET /rest/api/3/user.",
    );
  });
});
