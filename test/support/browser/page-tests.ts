import type { Browser } from 'playwright-core';
import type { TestAppOptions } from '../app/test-apps';
import { type BrowserOptions, launchBrowser } from './launch-browser';
import { type PageApp, startPageApp } from './page-app';
import { openVisit, type Visit, type VisitOptions } from './visit';

/** Starts an app with its page and opens it, as `visit` options say. */
export type Open = (options?: TestAppOptions & VisitOptions) => Promise<Visit>;

export interface PageTests {
  /** A new app on a new site, opened by somebody. */
  readonly open: Open;
  /** Somebody else, or the same person in another browser, opens an app that runs already. */
  readonly openAgain: (app: PageApp, options?: VisitOptions) => Promise<Visit>;
}

/**
 * One browser for the tests of a file, an app for each test. A test fails when the browser complained anywhere, when a call of
 * the app departs from Atlassian's API description, or when the host refused one.
 */
export function pageTests(browserOptions: BrowserOptions = {}): PageTests {
  let browser: Browser | undefined;
  const apps: PageApp[] = [];
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(browserOptions);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const [endedVisits, endedApps] = [visits.splice(0), apps.splice(0)];
    await Promise.all(endedVisits.map(({ context }) => context.close()));
    await Promise.all(endedApps.map((app) => app.close()));
    expect(
      endedVisits.flatMap(({ complaints: { errors, violations } }) => [...errors, ...violations]),
    ).toEqual([]);
    expect(endedApps.flatMap(({ shell }) => shell.cspReports())).toEqual([]);
    expect(endedApps.flatMap(({ problems }) => [...new Set(problems)])).toEqual([]);
    expect(endedApps.flatMap(({ host }) => host.refusals)).toEqual([]);
  });
  const openAgain: PageTests['openAgain'] = async (app, options) => {
    if (!browser) throw new Error('A page can be opened only inside a test.');
    const visit = await openVisit(browser, app, options);
    visits.push(visit);
    return visit;
  };
  return {
    openAgain,
    open: async (options = {}) => {
      const app = await startPageApp(options);
      apps.push(app);
      return openAgain(app, options);
    },
  };
}
