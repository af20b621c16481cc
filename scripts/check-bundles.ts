/**
 * Weighs what is deployed against its budgets, and looks for what should not be in the resolver bundle. Prints a table; exits with
 * 1 and a list when something is wrong.
 *
 *   npx tsx scripts/check-bundles.ts [--root DIR]
 *
 * Builds what is out of date. With --root the page in DIR has to be built already.
 */
import { parseArgs } from 'node:util';
import { buildPage } from '../dev/build/build-page';
import { projectRoot } from '../dev/build/project-paths';
import { checkBundles } from './lib/bundles/check-bundles';
import { formatFinding } from './lib/manifest/finding';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  if (values.root === undefined) await buildPage();
  const { report, findings } = await checkBundles(values.root ?? projectRoot);
  console.log(report.join('\n'));
  if (findings.length === 0) return 0;
  console.error(`\n${findings.map(formatFinding).join('\n\n')}`);
  console.error(`\n${findings.length} finding(s) in the bundles.`);
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
