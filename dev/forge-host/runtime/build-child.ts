import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the app process's own program to plain JavaScript, because a forked process starts several times faster without a
 * TypeScript loader (and the app should not find one in its process).
 */
export async function buildChildProgram(outfile: string): Promise<void> {
  await build({
    entryPoints: [resolve(__dirname, 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
}
