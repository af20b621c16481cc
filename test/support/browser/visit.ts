import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { PageApp } from './page-app';

/** What went wrong in a browser without anybody seeing it. */
export interface Complaints {
  /** Errors on the console, and exceptions that nobody caught. */
  readonly errors: string[];
  /** Violations of the page's content security policy, as the browser told the page. */
  readonly violations: string[];
}

/** The page as one person has it open. */
export interface Visit {
  readonly app: PageApp;
  readonly context: BrowserContext;
  /** The whole window: the frame of Jira and the page in it. */
  readonly page: Page;
  /** The app's own page. */
  readonly frame: FrameLocator;
  readonly complaints: Complaints;
  /** Addresses outside that were opened, oldest first. Nothing of them is loaded. */
  readonly opened: string[];
}

export interface VisitOptions {
  /** Display name of who looks; default: the first Jira admin. */
  readonly viewer?: string;
  /** An address within the shell, as copied from the address bar; default: the first module. */
  readonly address?: string;
}

/** Opens the page as a person would who got the link, with nothing remembered from before. */
export async function openVisit(browser: Browser, app: PageApp, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    acceptDownloads: true,
  });
  // A machine that runs two of these at once can be slow.
  context.setDefaultTimeout(25_000);
  const complaints: Complaints = { errors: [], violations: [] };
  const opened: string[] = [];
  await context.exposeBinding('tellViolation', (_source, text: string) => complaints.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} blocked ${blockedURI} (${sourceFile})`);
    });
  });
  // Jira's screens and vendors' documents: that they are opened is what matters, and there is no network here.
  await context.route(/^https:/u, async (route) => {
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  context.on('page', (other) => {
    other.on('framenavigated', (frame) => {
      if (frame.url().startsWith('https:')) opened.push(frame.url());
    });
  });
  if (options.viewer !== undefined) {
    const viewer = app.viewers.find(({ displayName }) => displayName === options.viewer);
    if (!viewer) throw new Error(`Nobody called ${options.viewer} can sign in.`);
    // As if chosen in the frame before; only there, because the page has a storage of its own.
    await context.addInitScript(
      ({ origin, accountId }) => {
        if (location.origin === origin) localStorage.setItem('preflight-viewer', accountId);
      },
      { origin: app.shell.origin, accountId: viewer.accountId },
    );
  }
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  await page.goto(app.shell.newLink());
  if (options.address !== undefined) await page.goto(new URL(options.address, app.shell.origin).href);
  return { app, context, page, frame: page.frameLocator('#app'), complaints, opened };
}
