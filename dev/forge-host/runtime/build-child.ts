import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Beside what other tools keep there; out of reach of other people on the machine, as a shared temporary folder is not. */
const cacheFolder = resolve(__dirname, '..', '..', '..', 'node_modules', '.cache', 'forge-host');

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(__dirname).sort()) hash.update(readFileSync(join(__dirname, name)));
  return hash.digest('hex').slice(0, 24);
}

/**
 * Bundles the app process's own program to plain JavaScript, because a forked process starts several times faster without a
 * TypeScript loader (and the app should not find one in its process). Done once for each state of this folder.
 * @returns the program's path.
 */
export async function buildChildProgram(): Promise<string> {
  const program = join(cacheFolder, `app-process-${fingerprint()}.cjs`);
  if (existsSync(program)) return program;
  await mkdir(cacheFolder, { recursive: true });
  const { build } = await import('esbuild');
  const unfinished = `${program}.${randomUUID()}`;
  await build({
    entryPoints: [resolve(__dirname, 'child.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  // Renamed into place, so that another process never loads half a program.
  await rename(unfinished, program);
  return program;
}
