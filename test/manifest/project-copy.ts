import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadOperations } from '../../dev/jira-operations';
import { checkManifest } from '../../scripts/lib/manifest/check-manifest';
import { formatFinding } from '../../scripts/lib/manifest/finding';

export const REPOSITORY = join(__dirname, '..', '..');

export const realManifest = (): string => readFileSync(join(REPOSITORY, 'manifest.yml'), 'utf8');

/** Source text with a Jira call for every operation in the table, in the way the app writes its calls. */
export function gatewaySource(): string {
  const calls = loadOperations().map(({ method, path }) => {
    const template = path.replaceAll(/\{\w+\}/g, '${id}');
    return method === 'POST'
      ? `jira.post(route\`${template}\`, body);`
      : `jira.get(route\`${template}?\${params}\`);`;
  });
  return ["import { route } from '@forge/api';", ...calls, ''].join('\n');
}

/** A small, complete project: what the manifest refers to, by path. */
export const completeProject = (): Record<string, string> => ({
  'manifest.yml': realManifest(),
  'src/index.ts': "export { handler, clock, work } from './resolvers';\n",
  'src/jira/gateway.ts': gatewaySource(),
  'static/admin-page/index.html': '<!doctype html><title>Preflight</title>',
});

/** Writes a project into a folder of its own, checks it, and returns each finding as text. */
export async function findingsIn(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'manifest-check-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return (await checkManifest(join(root, 'manifest.yml'), root)).map(formatFinding);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * The findings in a complete project whose manifest was changed.
 * @throws Error when `from` is not in the manifest, so that a test cannot pass by changing nothing
 */
export function findingsAfter(from: string, to: string): Promise<string[]> {
  const manifest = realManifest();
  if (!manifest.includes(from)) throw new Error(`The manifest has no "${from}" to change.`);
  return findingsIn({ ...completeProject(), 'manifest.yml': manifest.replace(from, to) });
}
