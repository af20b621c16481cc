import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { launchBrowser } from '../../support/browser/launch-browser';
import { startFixtureShell, type FixtureShell } from './start-fixture-shell';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the page in the shell, in a browser', () => {
  let fixture: FixtureShell;
  let browser: Browser;
  let page: Page;
  let frame: Frame;

  /** What the fixture page learned, without what can't be copied. */
  const probe = () =>
    frame.evaluate(() => {
      const { history, ...rest } = (window as unknown as { probe: Record<string, unknown> }).probe;
      return { ...rest, location: (history as { location?: { pathname: string } } | undefined)?.location };
    });
  const ready = async (): Promise<void> => {
    const found = await (await page.waitForSelector('iframe[src]')).contentFrame();
    if (!found) throw new Error('The page is not in the frame.');
    frame = found;
    await frame.waitForFunction(
      () => (window as unknown as { probe?: { ready?: boolean } }).probe?.ready === true,
    );
  };

  beforeAll(async () => {
    fixture = await startFixtureShell();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await fixture.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    await page.goto(fixture.shell.newLink());
    await ready();
  });
  afterEach(() => page.close());

  it('answers the real @forge/bridge', async () => {
    expect(await probe()).toMatchObject({
      context: {
        accountId: 'id-of-ann',
        moduleKey: 'apps-page',
        siteUrl: fixture.jira.baseUrl,
        extension: { type: 'jira:globalPage' },
      },
      echo: { payload: { said: 'hello' } },
      error: { name: 'Error', message: 'no such check' },
      heard: { n: 1 },
      unsubscribed: true,
      url: `${fixture.jira.baseUrl}/browse/ABC-1`,
      unknown: expect.stringContaining("does not model the bridge call 'submit'") as string,
    });
  });

  it("keeps to Forge's policy, and the policy holds", async () => {
    expect(await probe()).toMatchObject({ violations: [] });
    expect(fixture.shell.cspReports()).toEqual([]);
    const blocked = await frame.evaluate(async () => {
      const style = document.createElement('style');
      document.head.append(style);
      style.textContent = 'body { color: red }';
      const fetched = await fetch('https://example.com/').then(
        () => 'let through',
        () => 'blocked',
      );
      return { fetched, rules: style.sheet?.cssRules.length ?? 0 };
    });
    expect(blocked).toEqual({ fetched: 'blocked', rules: 0 });
    const { violations } = (await probe()) as unknown as { violations: string[] };
    expect([...new Set(violations)].sort()).toEqual(['connect-src', 'style-src-elem']);
  });

  it('themes page and shell together, live', async () => {
    const modes = async () => [
      await page.evaluate(() => document.documentElement.dataset['colorMode']),
      await frame.evaluate(() => document.documentElement.dataset['colorMode']),
    ];
    expect(await modes()).toEqual(['light', 'light']);
    const links = await frame.evaluate(() => [...document.querySelectorAll('link[id]')].map(({ id }) => id));
    expect(links).toEqual(
      ['light', 'dark', 'shape', 'spacing', 'typography', 'motion'].map((id) => `atlaskit-tokens_${id}`),
    );
    await page.getByLabel('Theme').selectOption('dark');
    await frame.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'dark');
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(31, 31, 33)',
    );
    await page.getByLabel('Theme').selectOption('auto');
    await page.emulateMedia({ colorScheme: 'dark' });
    await frame.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'dark');
    expect(await modes()).toEqual(['dark', 'dark']);
  });

  it("keeps the page's history in the address bar", async () => {
    const root = page.url();
    await frame.getByText('Go to run 7').click();
    await page.waitForURL(`${root}/runs/7?tab=gaps`);
    await page.reload();
    await ready();
    expect(await frame.locator('#location').textContent()).toBe('/runs/7?tab=gaps');
    await page.goBack();
    await page.waitForURL(root);
    await ready();
    expect(await frame.locator('#location').textContent()).toBe('/');
  });

  it('tells the page of Back without a reload', async () => {
    await frame.getByText('Go to run 7').click();
    await page.waitForURL('**/runs/7?tab=gaps');
    await page.evaluate(() => {
      history.back();
    });
    await frame.waitForFunction(() => document.querySelector('#location')?.textContent === '/');
    expect(await probe()).toMatchObject({ changes: ['PUSH /runs/7?tab=gaps', 'POP /'] });
  });

  it('shows flags, whose actions reach the page', async () => {
    const flags = page.getByRole('status');
    await flags.getByText('Show it').click();
    await frame.waitForFunction(
      () => (window as unknown as { probe: { flagAction?: boolean } }).probe.flagAction === true,
    );
    await flags.getByRole('button', { name: 'Dismiss: Check saved' }).click();
    expect(await flags.getByText('Check saved').count()).toBe(0);
  });

  it('opens Jira addresses in a new tab', async () => {
    const popup = page.waitForEvent('popup');
    await frame.getByText('Open a Jira screen').click();
    const opened = await popup;
    expect(opened.url()).toBe(`${fixture.jira.baseUrl}/secure/admin/ViewPermissionSchemes.jspa`);
    await opened.close();
  });

  it('switches the viewer and says when Jira would hide the page', async () => {
    await page.getByLabel('Viewed by').selectOption('ben');
    await page.getByText('Jira would not show this entry').waitFor();
    await frame.waitForFunction(
      () => (window as unknown as { probe?: { ready?: boolean } }).probe?.ready === true,
    );
    expect(await probe()).toMatchObject({ context: { accountId: 'ben' } });
    await page.getByLabel('Viewed by').selectOption('id-of-ann');
  });

  it('shows each module at its own address', async () => {
    await page.getByRole('link', { name: 'Get started' }).click();
    await page.waitForURL('**/jira/settings/apps/get-started/**');
    await ready();
    expect(await probe()).toMatchObject({
      context: { moduleKey: 'get-started', extension: { type: 'jira:adminPage' } },
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 900],
  ])('is accessible in %s at %i pixels', async (theme, width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.getByLabel('Theme').selectOption(theme);
    await frame.waitForFunction((mode) => document.documentElement.dataset['colorMode'] === mode, theme);
    // By evaluate, because the shell's own policy forbids injected script elements.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const runner = (window as unknown as { axe: Pick<typeof Axe, 'run'> }).axe;
      const { violations: found } = await runner.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        iframes: false,
        // The page in the frame brings the heading.
        rules: { 'page-has-heading-one': { enabled: false } },
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
