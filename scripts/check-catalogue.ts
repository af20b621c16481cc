/**
 * Checks the connector profiles: their schema, permission keys, options, sources and ids. Exits with 1 and a list
 * when something is wrong.
 *
 *   npx tsx scripts/check-catalogue.ts [--folder FOLDER]
 *
 * Without a folder the catalogue that is shipped is checked, and that it offers every profile it has.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCatalogue } from './lib/catalogue/check-catalogue';
import { formatFinding } from './lib/manifest/finding';

const SHIPPED = join(__dirname, '..', 'src', 'catalogue', 'profiles');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { folder: { type: 'string' } } });
  const folder = values.folder ?? SHIPPED;
  const result = checkCatalogue(folder);
  const { count } = result;
  // The catalogue cannot be loaded while a profile in it is broken: the files are checked first.
  const findings =
    values.folder === undefined && result.findings.length === 0
      ? checkCatalogue(folder, await offeredIds()).findings
      : result.findings;
  if (findings.length === 0) {
    console.log(`${count} connector profiles: valid, sourced and consistent.`);
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
