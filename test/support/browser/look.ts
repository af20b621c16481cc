import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Visit } from './visit';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe looks for. Only the rules about colour can come out differently in another theme. */
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** About what Jira's admin area leaves of a small window, and a window of 1280 pixels at 200 % zoom. */
const NARROW = [900, 640] as const;

/**
 * Looks at the state that the page is in, as a critic would: in light and dark for violations of WCAG 2.2 A and AA, at narrow
 * widths for sideways scrolling, and for what the browser complained about so far.
 * @param state what is on the screen, for the message of a failure
 */
export async function look(visit: Visit, state: string): Promise<void> {
  const { page, complaints, app } = visit;
  const frame = await pageFrame(visit);
  // Each look ends in the other theme, because switching back would cost more than the look itself.
  const theme = await frame.evaluate(() => document.documentElement.dataset['colorMode']);
  const barriers = await findBarriers(frame, EVERYTHING);
  await setTheme(visit, theme === 'dark' ? 'light' : 'dark');
  const otherwise = await findBarriers(frame, COLOURS);

  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const tooWide: string[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ ...size, width });
    await hasFrameWidth(page, frame);
    tooWide.push(...(await sidewaysScroll(frame)).map((what) => `at ${width} pixels: ${what}`));
  }
  await page.setViewportSize(size);

  const { errors, violations } = complaints;
  const found = { barriers, otherwise, tooWide, errors, violations, reports: app.shell.cspReports() };
  expect({ state, theme, ...found }).toEqual({ state, theme, ...NOTHING });
}

const NOTHING = { barriers: [], otherwise: [], tooWide: [], errors: [], violations: [], reports: [] };

/** Switches the browser between light and dark; shell and page follow it, and this waits until they have. */
export async function setTheme(visit: Visit, theme: 'light' | 'dark'): Promise<void> {
  await visit.page.emulateMedia({ colorScheme: theme });
  const frame = await pageFrame(visit);
  await frame.waitForFunction((mode) => document.documentElement.dataset['colorMode'] === mode, theme);
}

/** The document of the page as it is now; a reload makes another. */
async function pageFrame({ page }: Visit): Promise<Frame> {
  const frame = await (await page.waitForSelector('#app')).contentFrame();
  if (!frame) throw new Error('The page is not in the frame.');
  return frame;
}

/** What keeps people out, by axe's rules or groups of rules, on the page in the frame. */
async function findBarriers(frame: Frame, rules: string[]): Promise<string[]> {
  // By evaluate, because the page's own policy forbids injected script elements.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  return frame.evaluate(async (runOnly) => {
    // Halfway through a change of colour nothing has the contrast it will have.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: Pick<typeof Axe, 'run'> };
    const { violations } = await axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary ?? ''})`).join(' ')}`,
    );
  }, rules);
}

/** Waits until the page in its frame, which lives in a process of its own, knows how wide it is now. */
async function hasFrameWidth(page: Page, frame: Frame): Promise<void> {
  const width = await page.locator('#app').evaluate((box) => box.clientWidth);
  await frame.waitForFunction((wanted) => window.innerWidth === wanted, width);
}

/** Which elements reach out of the page sideways; empty when the page does not scroll sideways. */
async function sidewaysScroll(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const culprits = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [
      `${root.scrollWidth} > ${root.clientWidth}`,
      ...culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
