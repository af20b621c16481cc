/**
 * Writes the JSON Schemas in docs/ that describe what people and programs hand over or take: the report, the fix plan and the
 * connector profile. Each is made from the app's own.
 *
 *   npx tsx scripts/generate-schemas.ts [--check]
 *
 * `--check` writes nothing and exits with 1 when a committed file differs from a fresh one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { profileJsonSchema } from './lib/catalogue/profile-json-schema';
import { planJsonSchema } from './lib/plan-schema';
import { reportJsonSchema } from './lib/report-schema';

const SCHEMAS: Readonly<Record<string, () => object>> = {
  'docs/report.schema.json': () => reportJsonSchema(),
  'docs/plan.schema.json': planJsonSchema,
  'docs/connector-profile.schema.json': profileJsonSchema,
};

/** @returns whether the file is up to date, which it is once it was written */
async function keepUp(name: string, schema: object, onlyCheck: boolean): Promise<boolean> {
  const file = join(__dirname, '..', name);
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
  if (readFileSync(file, 'utf8') === text) {
    console.log(`${name} is up to date.`);
    return true;
  }
  if (onlyCheck) {
    console.error(`${name} is out of date: run this again without --check.`);
    return false;
  }
  writeFileSync(file, text);
  console.log(`Wrote ${name}.`);
  return true;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  for (const [name, schema] of Object.entries(SCHEMAS))
    if (!(await keepUp(name, schema(), values.check))) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
