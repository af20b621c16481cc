/**
 * Checks manifest.yml offline: Atlassian's own validators, least privilege, no egress, and that manifest, table of
 * Jira operations and source agree. Exits with 1 and a list when something is wrong.
 *
 *   npx tsx scripts/check-manifest.ts [--root DIR] [--manifest FILE]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './lib/manifest/check-manifest';
import { formatFinding } from './lib/manifest/finding';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { root: { type: 'string' }, manifest: { type: 'string' } } });
  const root = values.root ?? join(__dirname, '..');
  const findings = await checkManifest(values.manifest ?? join(root, 'manifest.yml'), root);
  if (findings.length === 0) {
    console.log('manifest.yml: valid, read-only, no egress; scopes, operations and Jira calls agree.');
    return 0;
  }
  console.error(findings.map(formatFinding).join('\n\n'));
  console.error(`\n${findings.length} finding(s) in manifest.yml and what it refers to.`);
  return 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
