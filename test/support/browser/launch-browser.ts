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
 * What is switched off in Chrome. One argument names all of it, because the last such argument counts; the first two repeat what
 * Playwright switches off itself. The others are the list under the address bar, which nobody sees here: Chrome loads about 200 files
 * for it into every new window, a quarter of all the time that these tests take.
 */
const SWITCHED_OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** A window of a test is a private one, and in those Chrome refuses storage to a page inside another site's page, unless this is off. */
const REFUSED_STORAGE = 'AlwaysBlock3pcsIncognito';

/** Keeps storage apart for each site that a page is shown in. Playwright switches it off. */
const DIVIDED_STORAGE = 'ThirdPartyStoragePartitioning';

export interface BrowserOptions {
  /** The page in its frame may keep things, as in an ordinary window. */
  readonly keepsStorage?: boolean;
}

/** Starts the installed browser without a window. @throws Error when none is installed */
export function launchBrowser({ keepsStorage = false }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(`A browser is needed: ${HOW_TO_GET_A_BROWSER}`);
  const off = [...SWITCHED_OFF, keepsStorage ? REFUSED_STORAGE : DIVIDED_STORAGE];
  return chromium.launch({ executablePath, args: [...ARGUMENTS, `--disable-features=${off.join(',')}`] });
}
