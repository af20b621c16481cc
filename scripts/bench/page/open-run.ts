import type { Browser, Frame, Page } from 'playwright-core';
import type { Shell } from '../../../dev/forge-host';
import { noteMoments, type PageMarks, readMoments } from './page-marks';

/** Somebody who is signed in, and where the runs of the app have their addresses. */
export interface SignedIn {
  readonly state: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;
  /** Without a slash at its end. */
  readonly address: string;
}

/** Follows a link into the shell. */
export async function signIn(browser: Browser, shell: Shell): Promise<SignedIn> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(shell.newLink());
  await page.waitForSelector('#app');
  const { origin, pathname } = new URL(page.url());
  const state = await context.storageState();
  await context.close();
  return { state, address: `${origin}${pathname.replace(/\/$/u, '')}` };
}

export interface OpenedRun {
  readonly page: Page;
  readonly frame: Frame;
  readonly marks: PageMarks;
}

/** Opens a finished run at its address, in a browser that has nothing of the page in its cache, and uses it while it is open. */
export async function openRun<T>(
  browser: Browser,
  { state, address }: SignedIn,
  runId: string,
  use: (opened: OpenedRun) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    storageState: state,
  });
  try {
    await noteMoments(context);
    const page = await context.newPage();
    await page.goto(`${address}/run/${runId}`);
    const frame = await (await page.waitForSelector('#app')).contentFrame();
    if (!frame) throw new Error('The page is not in the frame.');
    return await use({ page, frame, marks: await readMoments(frame) });
  } finally {
    await context.close();
  }
}
