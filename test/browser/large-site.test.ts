import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { chooseAccount, pasteProfile, pressCheck, tabTo } from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';

/** More elements than this would mean that rows out of sight exist. */
const MOST_ELEMENTS = 3_000;

describeInBrowser('a site with 10,000 projects', () => {
  const { open } = pageTests();

  it('is checked; its table scrolls and jumps, and reads what it shows', async () => {
    const visit = await open({ projects: 10_000 });
    const { frame, page } = visit;
    const parts: number[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/host/invoke')) return;
      const { functionKey, payload } = request.postDataJSON() as {
        functionKey: string;
        payload: { part?: number };
      };
      if (functionKey === 'run/read' && payload.part !== undefined) parts.push(payload.part);
    });
    const elements = (): Promise<number> =>
      frame.locator('html').evaluate(() => document.querySelectorAll('*').length);

    await chooseAccount(visit, 'tempo-reporting');
    await pasteProfile(visit, requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES']));
    await frame.getByText('10,000 projects').waitFor();
    await pressCheck(visit);
    await frame.locator('h1[data-verdict]').waitFor({ timeout: 60_000 });
    const first = frame.getByRole('rowheader').first();
    await first.getByText('Reading…').waitFor({ state: 'detached' });
    await frame.getByText('10,000 of 10,000 projects shown').waitFor();
    expect(parts).toEqual([0]);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);

    const grid = frame.getByRole('grid');
    await grid.evaluate((box) => {
      box.scrollTop = box.scrollHeight / 2;
    });
    // In the middle of what is in sight; rows kept ready above it may belong to a part that nobody has seen yet.
    const middle = frame.locator('[aria-rowindex="5012"]');
    await middle.getByRole('rowheader').waitFor();
    await middle.getByText('Reading…').waitFor({ state: 'detached' });
    expect(parts).toContain(5);
    expect(parts.length).toBeLessThanOrEqual(3);

    await tabTo(visit, grid.locator('[tabindex="0"]'));
    await page.keyboard.press('Control+End');
    const last = frame.locator('[aria-rowindex="10001"]');
    await last.getByText('Reading…').waitFor({ state: 'detached' });
    expect(
      await last
        .getByRole('gridcell')
        .last()
        .evaluate((cell) => cell === document.activeElement),
    ).toBe(true);
    expect(parts).toContain(9);
    expect(parts.length).toBeLessThanOrEqual(4);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
    await look(visit, 'a large table at its end');

    await frame.getByLabel('Find a project').fill('Cobalt Portal');
    await frame.getByText(/^\d{2,3} of 10,000 projects shown$/u).waitFor();
    expect([...new Set(parts)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  }, 120_000);
});
