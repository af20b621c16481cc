import { cp, mkdtemp } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import { buildPage } from '../../dev/build/build-page';
import { bundleResolver } from '../../dev/build/bundle-resolver';
import { projectRoot } from '../../dev/build/project-paths';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './browser/find-browser';
import { PREPARED } from './prepared';

/** What jest's own types leave out of the configuration that a global set-up is given. */
interface Run extends Config {
  readonly testPathPatterns?: {
    toExecutor: (options: { rootDir: string }) => { isMatch: (path: string) => boolean };
  };
}

/** Whether files of the browser layer are among what is to run, as far as the command line says. */
function runsBrowserLayer({ testPathPatterns }: Run): boolean {
  const chosen = testPathPatterns?.toExecutor({ rootDir: projectRoot });
  const folder = join(projectRoot, 'test', 'browser');
  return readdirSync(folder).some((name) => chosen?.isMatch(join(folder, name)) ?? true);
}

/**
 * Makes what all test files share, once: the app's bundle and, for the browser layer, the built page. The page is served from a
 * copy, so that a build in another terminal does not pull it away from under a running test.
 */
export default async function prepare(run: Run): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-tests-'));
  process.env[PREPARED.folder] = folder;
  const bundle = join(folder, 'index.js');
  await bundleResolver({ outfile: bundle }).then(
    () => (process.env[PREPARED.bundle] = bundle),
    // Sources that do not bundle fail the tests that need the bundle, and no others.
    () => undefined,
  );
  if (!runsBrowserLayer(run)) return;
  if (findBrowser() === undefined) {
    process.stderr.write(`\nTHE BROWSER LAYER DOES NOT RUN: ${HOW_TO_GET_A_BROWSER}\n\n`);
    return;
  }
  const { dir } = await buildPage();
  const page = join(folder, 'page');
  await cp(dir, page, { recursive: true });
  process.env[PREPARED.page] = page;
}
