import type { BuildOptions } from 'esbuild';
import { judgedPartOfProfiles } from './judged-part-of-profiles';

/**
 * What every bundle of the app's functions has in common: one CommonJS file for the runtime that the manifest names (`nodejs22.x`),
 * with the parts of ES modules that something uses. CommonJS packages come whole: what they export is only known when they run.
 * @param root the project's folder, which the paths in the metafile start from
 */
export const resolverBuild = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: [judgedPartOfProfiles],
  }) as const satisfies BuildOptions;
