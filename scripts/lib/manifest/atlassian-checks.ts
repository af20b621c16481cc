import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errors as texts, validate } from '@forge/manifest';
import { objectsAt, textAt } from '../openapi/openapi';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/**
 * Runs Atlassian's own schema and validators (the ones behind `forge lint`), which need no network. Their
 * warnings count too. They stop at the first stage that fails, so a schema error hides later findings.
 * A page that is not built yet is not an error here: `resource-checks` looks for its source instead.
 */
export async function atlassianFindings(manifest: ManifestFile): Promise<Finding[]> {
  const result = await validate(false, manifest.file);
  const notBuilt = missingBuildMessages(manifest);
  const found = (result.errors ?? []).filter((error) => !notBuilt.includes(error.message));
  return found.map((error) => ({
    where: `manifest.yml${error.line ? `:${error.line}` : ''}, Forge ${error.level} "${error.reference}"`,
    problem: error.message,
    fix: 'see https://developer.atlassian.com/platform/forge/manifest-reference/',
  }));
}

function missingBuildMessages({ content, folder }: ManifestFile): string[] {
  return objectsAt(content, 'resources')
    .map((resource) => ({ path: textAt(resource, 'path'), key: textAt(resource, 'key') }))
    .filter(({ path }) => !existsSync(join(folder, path)))
    .map(({ path, key }) => texts.resources.missingResource(path, key));
}
