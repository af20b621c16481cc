import type { BrowserContext, Frame } from 'playwright-core';

/** When the page's document showed what a person waits for, in milliseconds since it began to load. */
export interface PageMarks {
  readonly firstPaint: number;
  /** The sentence that says whether the account is ready. */
  readonly verdict: number;
  /** The first outcome in the table of projects. */
  readonly firstOutcome: number;
  /** Every project can be filtered, sorted and jumped to. */
  readonly wholeTable: number;
  /** JavaScript that was loaded by then: paths within the page. */
  readonly scripts: readonly string[];
}

/** An element with a text, for each thing waited for. */
const WAITED_FOR = {
  verdict: ['h1[data-verdict]', '.'],
  firstOutcome: ['[role="grid"] [data-outcome]', ''],
  wholeTable: ['#matrix [role="status"]', '^[\\d,]+ of [\\d,]+ projects? shown'],
} as const;

/** How long a page may take, in milliseconds: the largest tables come in many parts. */
const PATIENCE_MS = 90_000;

/** Makes every document of a context note the moment at which each thing waited for appears. */
export async function noteMoments(context: BrowserContext): Promise<void> {
  await context.addInitScript(async (waitedFor) => {
    const missing = new Map(Object.entries(waitedFor));
    while (missing.size > 0) {
      // Frame by frame: what counts is what is drawn.
      await new Promise((done) => requestAnimationFrame(done));
      for (const [name, [selector, text]] of missing) {
        const element = document.querySelector(selector);
        if (!element || !new RegExp(text, 'u').test(element.textContent)) continue;
        missing.delete(name);
        performance.mark(`bench:${name}`);
      }
    }
  }, WAITED_FOR);
}

/** Reads the moments, once everything waited for is there. @throws playwright's TimeoutError */
export async function readMoments(frame: Frame): Promise<PageMarks> {
  const own = Object.keys(WAITED_FOR).map((name) => `bench:${name}`);
  await frame.waitForFunction(
    (wanted) => wanted.every((name) => performance.getEntriesByName(name).length > 0),
    own,
    { timeout: PATIENCE_MS },
  );
  const { times, scripts } = await frame.evaluate(
    (wanted) => ({
      times: wanted.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
      scripts: performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith('.js'))
        .map(({ pathname }) => pathname),
    }),
    ['first-contentful-paint', ...own],
  );
  const [firstPaint = NaN, verdict = NaN, firstOutcome = NaN, wholeTable = NaN] = times;
  // What Forge itself puts into the page is no part of it.
  const ofPage = scripts.filter((path) => !path.startsWith('/__forge/'));
  return { firstPaint, verdict, firstOutcome, wholeTable, scripts: ofPage };
}
