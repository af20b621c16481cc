import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../dev/build/project-paths';

/** The bundle that Forge's own bundler made: `npm run bundle:forge`. */
export const forgeBundle = join(projectRoot, 'dist', 'forge', 'index.cjs');

/**
 * Whether that bundle is there and made from the sources as they are. An older one would be compared with today's sources, and
 * its differences would say nothing about the bundler.
 */
export function forgeBundleState(): 'current' | 'missing' | 'out of date' {
  const bundle = statSync(forgeBundle, { throwIfNoEntry: false });
  if (!bundle) return 'missing';
  const sources = join(projectRoot, 'src');
  const changes = readdirSync(sources, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(sources, name)).mtimeMs,
  );
  return Math.max(...changes) > bundle.mtimeMs ? 'out of date' : 'current';
}
