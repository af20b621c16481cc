import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectAt, objectsAt, textAt } from '../openapi/openapi';
import { exportedNames } from './exported-names';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/**
 * Reports a function whose handler (`file.export`, from `src/`) does not exist. Atlassian's validator looks for
 * the file only, and `forge lint` gives a warning for a missing export.
 */
export function handlerFindings(manifest: ManifestFile, root: string): Finding[] {
  const functions = objectsAt(objectAt(manifest.content, 'modules'), 'function');
  return functions.flatMap((declared) => {
    const handler = textAt(declared, 'handler');
    const [module = '', name = ''] = handler.split('.');
    const source = join('src', `${module}.ts`);
    const where = manifest.where(`modules.function, ${textAt(declared, 'key')}`, `handler: ${handler}`);
    if (!existsSync(join(root, source))) {
      return [{ where, problem: `${source} does not exist`, fix: 'create it, or correct the handler' }];
    }
    const names = exportedNames(readFileSync(join(root, source), 'utf8'));
    if (names.includes(name)) return [];
    return [
      {
        where,
        problem: `${source} does not export "${name}"; it exports ${names.join(', ') || 'nothing'}`,
        fix: 'export it by name (export * is not followed), or correct the handler',
      },
    ];
  });
}
