import { objectAt, textAt } from '../openapi/openapi';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/**
 * Forge's runtimes whose Node.js line still gets security fixes. Forge also accepts nodejs20.x; Node.js 20 ended
 * on 2026-04-30 (https://nodejs.org/en/about/previous-releases).
 */
const CURRENT_RUNTIMES = ['nodejs22.x', 'nodejs24.x'];

/** Reports a runtime that is missing or no longer maintained. */
export function runtimeFindings(manifest: ManifestFile): Finding[] {
  const runtime = textAt(objectAt(objectAt(manifest.content, 'app'), 'runtime'), 'name');
  if (CURRENT_RUNTIMES.includes(runtime)) return [];
  return [
    {
      where: manifest.where('app.runtime.name', runtime || 'runtime'),
      problem: `the runtime ${runtime || '(none)'} is not a current one`,
      fix: `use ${CURRENT_RUNTIMES.join(' or ')}`,
    },
  ];
}
