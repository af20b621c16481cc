import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleResolver } from '../../../dev/build/bundle-resolver';
import { PREPARED } from '../prepared';

let bundling: Promise<string> | undefined;

/** The app's bundle as it would be deployed: the global set-up's, or else one for each test file. @returns the file's path */
export function bundleOnce(): Promise<string> {
  const prepared = process.env[PREPARED.bundle];
  if (prepared !== undefined) return Promise.resolve(prepared);
  bundling ??= mkdtemp(join(tmpdir(), 'preflight-bundle-')).then(async (folder) => {
    const { outfile } = await bundleResolver({ outfile: join(folder, 'index.js') });
    return outfile;
  });
  return bundling;
}

// Registered by importing this file, so that no test leaves its bundle behind.
afterAll(async () => {
  if (bundling) await rm(dirname(await bundling), { recursive: true, force: true });
});
