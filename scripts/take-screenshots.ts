import { mkdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildPage } from '../dev/build/build-page';
import { projectRoot } from '../dev/build/project-paths';
import { startShell } from '../dev/forge-host';
import { startLocalApp } from '../dev/local-app';
import { launchBrowser } from '../test/support/browser/launch-browser';
import { takeShots } from './lib/screenshots/take-shots';

// `npm run screenshots`: the pictures in docs/images, taken of the page on the simulated company. Needs Chrome or Chromium.

const folder = join(projectRoot, 'docs', 'images');

/** A picture that is larger has no place in a README that people read over slow lines. */
const MOST_BYTES = 250_000;

async function main(): Promise<void> {
  const [app, { dir: pageDir }] = await Promise.all([startLocalApp({ log: () => undefined }), buildPage()]);
  const shell = await startShell({ host: app.host, viewers: app.viewers, pageDir, log: () => undefined });
  const browser = await launchBrowser();
  try {
    await mkdir(folder, { recursive: true });
    for (const path of await takeShots(browser, shell.newLink(), folder)) {
      const { size } = await stat(path);
      if (size > MOST_BYTES)
        throw new Error(`${relative(projectRoot, path)} has ${size} bytes, more than ${MOST_BYTES}.`);
      console.log(`${relative(projectRoot, path)} (${Math.ceil(size / 1024)} kB)`);
    }
  } finally {
    await browser.close();
    await shell.close();
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
