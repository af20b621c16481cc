/**
 * Writes dev/jira-operations/operations.json from Atlassian's OpenAPI descriptions of the Jira Cloud platform
 * REST API v3 (https://developer.atlassian.com/cloud/jira/platform/rest/v3/, "OpenAPI" link on that page) and of
 * Jira Software (https://developer.atlassian.com/cloud/jira/software/rest/), which has the boards.
 *
 *   npx tsx scripts/generate-operations.ts [FILE] [--software FILE] [--check]
 *
 * FILE, or the environment variable JIRA_OPENAPI, is the platform's description as downloaded; Jira Software's lies
 * beside it as jira-software.json unless `--software` names it. `--check` writes nothing and exits with 1 when the
 * committed table differs from a fresh one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { USED_OPERATIONS } from '../dev/jira-operations/used-operations';
import { buildOperationTable } from './lib/openapi/build-operation-table';
import { readOpenApi } from './lib/openapi/openapi';

const TABLE = join(__dirname, '..', 'dev', 'jira-operations', 'operations.json');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, software: { type: 'string' } },
  });
  const source = positionals[0] ?? process.env['JIRA_OPENAPI'];
  if (!source) {
    console.error("Give the file with Atlassian's OpenAPI description, or set JIRA_OPENAPI to it.");
    return 1;
  }
  const software = values.software ?? join(dirname(source), 'jira-software.json');
  const table = buildOperationTable(readOpenApi(source), USED_OPERATIONS, [readOpenApi(software)]);
  const text = await format(JSON.stringify(table), { ...(await resolveConfig(TABLE)), filepath: TABLE });
  const summary = `${table.operations.length} operations, ${Object.keys(table.$defs).length} schemas`;
  if (!values.check) {
    writeFileSync(TABLE, text);
    console.log(`Wrote dev/jira-operations/operations.json: ${summary}.`);
    return 0;
  }
  if (readFileSync(TABLE, 'utf8') === text) {
    console.log(`dev/jira-operations/operations.json is up to date: ${summary}.`);
    return 0;
  }
  console.error('dev/jira-operations/operations.json is out of date: run this again without --check.');
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
