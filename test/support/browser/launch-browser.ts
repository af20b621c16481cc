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

/** Starts the installed browser without a window. @throws Error when none is installed */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(`A browser is needed: ${HOW_TO_GET_A_BROWSER}`);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
