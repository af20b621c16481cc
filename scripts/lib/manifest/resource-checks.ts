import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { objectsAt, textAt } from '../openapi/openapi';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/** Reports a resource whose page has no source: `index.html` in the folder above its build output. */
export function resourceFindings(manifest: ManifestFile, root: string): Finding[] {
  return objectsAt(manifest.content, 'resources').flatMap((resource) => {
    const path = textAt(resource, 'path');
    const source = join(dirname(path), 'index.html');
    if (existsSync(join(root, source))) return [];
    return [
      {
        where: manifest.where(`resources, ${textAt(resource, 'key')}`, path || 'resources'),
        problem: `the page has no source: ${source} does not exist`,
        fix: 'point path at the build folder of an existing page',
      },
    ];
  });
}
