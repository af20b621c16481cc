import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { check, hasFocus, tabTo } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';

/** The keys of the projects in the table, from the top. */
const keysShown = async ({ frame }: Visit): Promise<string[]> =>
  (await frame.getByRole('rowheader').allInnerTexts()).map((text) => text.split(/\s/u)[0] ?? '');

describeInBrowser('the table of projects and permissions', () => {
  const { open } = pageTests();
  let visit: Visit;

  beforeEach(async () => {
    visit = await open({ siteFile: threeProjects });
    await check(visit, { profile: browseAndCreate });
    await visit.frame.getByRole('rowheader', { name: 'GAP' }).waitFor();
  });

  it('is walked with the arrow keys, and Enter says why', async () => {
    const { frame, page } = visit;
    const { keyboard } = page;
    const spot = (row: number, column: number) => frame.locator(`[data-spot="${row}:${column}"]`);
    await tabTo(visit, spot(0, 0));
    await keyboard.press('ArrowDown');
    expect(await hasFocus(spot(1, 0))).toBe(true);
    await keyboard.press('End');
    expect(await hasFocus(spot(1, 2))).toBe(true);
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowUp');
    expect(await hasFocus(spot(0, 1))).toBe(true);
    await keyboard.press('ArrowUp');
    expect(await hasFocus(spot(-1, 1))).toBe(true);
    await keyboard.press('Control+End');
    expect(await hasFocus(spot(2, 2))).toBe(true);
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    expect(await spot(1, 1).textContent()).toBe('Missing');

    await keyboard.press('Enter');
    const why = frame.getByRole('region', { name: /^Why: .* in GAP$/u });
    await why.getByText('Add sync-bot to the group “bots”').waitFor();
    await why.getByText('POST /rest/api/3/permissions/check').waitFor();
    expect(await hasFocus(why.getByRole('heading', { level: 3 }))).toBe(true);
    await look(visit, 'why a cell is missing');

    await keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    expect(await hasFocus(spot(1, 1))).toBe(true);
  });

  it('is filtered and sorted, says how much is hidden, and undoes it', async () => {
    const { frame } = visit;
    expect(await keysShown(visit)).toEqual(['ALL', 'GAP', 'SOME']);
    await frame.getByLabel('Show', { exact: true }).selectOption('With “Only on some issues”');
    await frame.getByText('1 of 3 projects shown').waitFor();
    expect(await keysShown(visit)).toEqual(['SOME']);
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByText('3 of 3 projects shown').waitFor();

    await frame.getByLabel('Sort').selectOption('Most missing first');
    await frame.getByRole('button', { name: 'Show all' }).waitFor();
    expect(await keysShown(visit)).toEqual(['GAP', 'SOME', 'ALL']);
    await frame.getByLabel('Find a project').fill('project a');
    await frame.getByText('1 of 3 projects shown').waitFor();
    expect(await keysShown(visit)).toEqual(['ALL']);
    await frame.getByLabel('Find a project').fill('nothing like it');
    await frame.getByText('No project fits. Change or clear the filters above.').waitFor();
    await look(visit, 'a table with everything filtered away');
  });
});
