/**
 * Writes docs/report.schema.json, the JSON Schema of the report, from scripts/lib/report-schema.ts.
 *
 *   npx tsx scripts/generate-report-schema.ts [--check]
 *
 * `--check` writes nothing and exits with 1 when the committed file differs from a fresh one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { reportJsonSchema } from './lib/report-schema';

const FILE = join(__dirname, '..', 'docs', 'report.schema.json');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  const text = await format(JSON.stringify(reportJsonSchema()), options);
  if (!values.check) {
    writeFileSync(FILE, text);
    console.log('Wrote docs/report.schema.json.');
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === text) {
    console.log('docs/report.schema.json is up to date.');
    return 0;
  }
  console.error('docs/report.schema.json is out of date: run this again without --check.');
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
