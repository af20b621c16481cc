import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleResolver } from '../../../dev/build/bundle-resolver';

let made: Promise<string> | undefined;

/** The app's bundle, made once for all tables. @returns the file's path */
export function benchBundle(): Promise<string> {
  made ??= mkdtemp(join(tmpdir(), 'preflight-bench-')).then(
    async (folder) => (await bundleResolver({ outfile: join(folder, 'index.js') })).outfile,
  );
  return made;
}

/** Removes the bundle, if it was made. */
export async function removeBenchBundle(): Promise<void> {
  if (made) await rm(dirname(await made), { recursive: true, force: true });
}
