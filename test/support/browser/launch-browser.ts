import { type Browser, chromium } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser';

/** The sandbox needs rights that a container seldom gives; the pages shown here are our own. The rest keeps Chrome from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * A window of a test is a private one, and in those Chrome refuses storage to a page inside another site's page, unless this is off.
 * The second only repeats what Playwright switches off itself: the last such argument counts.
 */
const KEEPING_STORAGE = '--disable-features=AlwaysBlock3pcsIncognito,HttpsUpgrades';

export interface BrowserOptions {
  /** The page in its frame may keep things, as in an ordinary window. */
  readonly keepsStorage?: boolean;
}

/** Starts the installed browser without a window. @throws Error when none is installed */
export function launchBrowser({ keepsStorage = false }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(`A browser is needed: ${HOW_TO_GET_A_BROWSER}`);
  return chromium.launch({
    executablePath,
    args: keepsStorage ? [...ARGUMENTS, KEEPING_STORAGE] : ARGUMENTS,
  });
}
