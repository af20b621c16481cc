/**
 * Writes docs/plan.schema.json, the JSON Schema of a fix plan, from scripts/lib/plan-schema.ts.
 *
 *   npx tsx scripts/generate-plan-schema.ts [--check]
 *
 * `--check` writes nothing and exits with 1 when the committed file differs from a fresh one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { planJsonSchema } from './lib/plan-schema';

const FILE = join(__dirname, '..', 'docs', 'plan.schema.json');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  const text = await format(JSON.stringify(planJsonSchema()), options);
  if (!values.check) {
    writeFileSync(FILE, text);
    console.log('Wrote docs/plan.schema.json.');
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === text) {
    console.log('docs/plan.schema.json is up to date.');
    return 0;
  }
  console.error('docs/plan.schema.json is out of date: run this again without --check.');
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
