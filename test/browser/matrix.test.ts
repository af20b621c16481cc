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

  const spot = (row: number, column: number) => visit.frame.locator(`[data-spot="${row}:${column}"]`);

  it('is walked with the arrow keys, and Enter says why', async () => {
    const { frame, page } = visit;
    const { keyboard } = page;
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
    expect(await spot(1, 1).getAttribute('aria-label')).toBe('Missing');

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

  it('leads to the next gap and to a project by the keys alone', async () => {
    const { keyboard } = visit.page;
    await tabTo(visit, spot(0, 0));
    await keyboard.press('Alt+ArrowDown');
    expect(await hasFocus(spot(1, 0))).toBe(true);
    await keyboard.press('Alt+ArrowDown');
    expect(await hasFocus(spot(2, 0))).toBe(true);
    await keyboard.press('ArrowRight');
    // SOME lacks nothing of Browse projects, and GAP does.
    await keyboard.press('Alt+ArrowUp');
    expect(await hasFocus(spot(1, 1))).toBe(true);
    await keyboard.press('Alt+ArrowDown');
    expect(await hasFocus(spot(1, 1))).toBe(true);
    await keyboard.type('so');
    expect(await hasFocus(spot(2, 1))).toBe(true);
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

  it('is filtered by one permission, and sorted by pressing a heading', async () => {
    const { frame, page } = visit;
    await frame.getByLabel('In permission').selectOption('Browse projects');
    await frame.getByText('1 of 3 projects shown').waitFor();
    expect(await keysShown(visit)).toEqual(['GAP']);
    expect(await frame.getByLabel('Show', { exact: true }).inputValue()).toBe('gaps');
    await frame.getByRole('button', { name: 'Show all' }).click();

    const heading = frame.getByRole('columnheader', { name: 'Create issues' });
    await tabTo(visit, spot(0, 0));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    expect(await hasFocus(heading)).toBe(true);
    await page.keyboard.press('Enter');
    await frame.locator('[role="columnheader"][aria-sort="descending"]').waitFor();
    expect(await keysShown(visit)).toEqual(['GAP', 'SOME', 'ALL']);
    expect(await hasFocus(heading)).toBe(true);
    await heading.click();
    await frame.getByRole('button', { name: 'Show all' }).waitFor({ state: 'detached' });
    expect(await keysShown(visit)).toEqual(['ALL', 'GAP', 'SOME']);
  });

  it('is grouped by scheme; groups are folded by key, and a link shows the same', async () => {
    const { frame, page } = visit;
    const { keyboard } = page;
    await frame.getByLabel('Group', { exact: true }).selectOption('By permission scheme');
    const tree = frame.getByRole('treegrid');
    await tree.waitFor();
    const headings = frame.locator('[role="row"][aria-level="1"]');
    expect(await headings.allInnerTexts()).toEqual([
      expect.stringMatching(/^Scheme 11\s+1 project, 1 with gaps$/u),
      expect.stringMatching(/^Scheme 12\s+1 project, none with gaps$/u),
      expect.stringMatching(/^Scheme 13\s+1 project, 1 with gaps$/u),
    ]);
    await look(visit, 'a table in groups');

    await tabTo(visit, spot(0, 0));
    await keyboard.press('ArrowLeft');
    await frame.locator('[aria-expanded="false"][aria-level="1"]').waitFor();
    expect(await keysShown(visit)).toEqual(['ALL', 'SOME']);
    expect(await hasFocus(spot(0, 0))).toBe(true);
    await page.waitForURL(/group=scheme.*fold=11/u);
    await page.reload();
    await tree.waitFor();
    expect(await keysShown(visit)).toEqual(['ALL', 'SOME']);

    // The field opens the group that the project is in.
    await frame.getByLabel('Go to project').fill('gap');
    await keyboard.press('Enter');
    await frame.getByRole('rowheader', { name: 'GAP' }).waitFor();
    expect(await hasFocus(frame.getByRole('rowheader', { name: 'GAP' }))).toBe(true);
    await frame.getByRole('button', { name: 'Close all groups' }).click();
    expect(await keysShown(visit)).toEqual([]);
    await headings.nth(1).click();
    expect(await keysShown(visit)).toEqual(['ALL']);
    await frame.getByRole('button', { name: 'Open all groups' }).click();
    expect(await keysShown(visit)).toEqual(['GAP', 'ALL', 'SOME']);
  });

  it('says why it cannot go to a project', async () => {
    const { frame, page } = visit;
    await frame.getByLabel('Show', { exact: true }).selectOption('Projects without a gap');
    await frame.getByText('1 of 3 projects shown').waitFor();
    const field = frame.getByLabel('Go to project');
    await field.fill('GAP');
    await page.keyboard.press('Enter');
    await frame.getByText('The filters hide GAP. Click “Show all” and go again.').waitFor();
    await field.fill('NOPE');
    await page.keyboard.press('Enter');
    await frame.getByText('No project of this check has a key that begins with NOPE.').waitFor();
    expect(await hasFocus(field)).toBe(true);
    await look(visit, 'a project that cannot be gone to');
  });

  it('shows the cell that a link opened, and gives it the focus in the end', async () => {
    const { frame, page } = visit;
    // The address may still say that the check is going on.
    const [run] = page.url().split('?', 1);
    await page.goto(`${run}?cell=SOME%3ACREATE_ISSUES`);
    const why = frame.getByRole('region', { name: /^Why: Create issues in SOME$/u });
    await why.getByText(/As the check found it/u).waitFor();
    await why.getByRole('button', { name: 'Close' }).click();
    await why.waitFor({ state: 'detached' });
    expect(await hasFocus(spot(2, 2))).toBe(true);
  });
});
