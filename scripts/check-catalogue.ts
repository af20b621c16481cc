/**
 * Checks the connector profiles and the operations they name: schema, permission keys, options, sources and ids. Exits with 1 and
 * a list when something is wrong.
 *
 *   npx tsx scripts/check-catalogue.ts [--folder FOLDER]
 *
 * Without a folder the catalogue that is shipped is checked, and that it offers every profile it has.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCatalogue } from './lib/catalogue/check-catalogue';
import { checkOperations } from './lib/catalogue/check-operations';
import { formatFinding } from './lib/manifest/finding';

const CATALOGUE = join(__dirname, '..', 'src', 'catalogue');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { folder: { type: 'string' } } });
  const folder = values.folder ?? join(CATALOGUE, 'profiles');
  const written: unknown = JSON.parse(readFileSync(join(CATALOGUE, 'operations', 'operations.json'), 'utf8'));
  const { operations, findings: inOperations } = checkOperations(written);
  const result = checkCatalogue(folder, operations);
  // The catalogue cannot be loaded while a profile in it is broken: the files are checked first.
  const inProfiles =
    values.folder === undefined && result.findings.length === 0
      ? checkCatalogue(folder, operations, await offeredIds()).findings
      : result.findings;
  const findings = [...inOperations, ...inProfiles];
  if (findings.length === 0) {
    console.log(
      `${result.count} connector profiles, ${operations.length} operations: valid, sourced and consistent.`,
    );
    return 0;
  }
  console.error(findings.map(formatFinding).join('\n\n'));
  console.error(`\n${findings.length} finding(s) in ${readdirSync(folder).length} file(s).`);
  return 1;
}

async function offeredIds(): Promise<string[]> {
  const { listProfiles } = await import('../src/catalogue');
  return listProfiles().map(({ id }) => id);
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
