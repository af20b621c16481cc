import { generateSite, type SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { chooseAccount, hasFocus, pasteProfile, pressCheck, tabTo } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { requiring } from '../support/runs/profiles';

const PROJECTS = 20_000;

/** More elements than this would mean that rows out of sight exist. */
const MOST_ELEMENTS = 3_000;

/** Twenty permissions, of which the account lacks some in some projects. */
const permissions = [
  ...['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'DELETE_ISSUES', 'ASSIGN_ISSUES'],
  ...['ASSIGNABLE_USER', 'CLOSE_ISSUES', 'RESOLVE_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES'],
  ...['MOVE_ISSUES', 'SCHEDULE_ISSUES', 'ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'],
  ...['CREATE_ATTACHMENTS', 'DELETE_OWN_ATTACHMENTS', 'WORK_ON_ISSUES', 'MANAGE_WATCHERS'],
  'ADMINISTER_PROJECTS',
];

/** A call of a resolver that the page made. */
interface Call {
  readonly functionKey: string;
  readonly payload: {
    readonly part?: number;
    readonly projectIds?: readonly number[];
    readonly by?: { readonly kind: string };
  };
}

/**
 * Keeps the calls of a page in the order in which it made them.
 * @returns with `hold` parts of the matrix get no answer until they are let go
 */
async function callsOf({ page }: Visit) {
  const made: Call[] = [];
  const waiting = new Map<number, () => void>();
  let holds = false;
  await page.route('**/host/invoke', async (route) => {
    const one = route.request().postDataJSON() as Call;
    made.push(one);
    const { part } = one.payload;
    if (holds && one.functionKey === 'run/matrix' && part !== undefined)
      await new Promise<void>((go) => waiting.set(part, go));
    // The page may be gone by then, and its question with it.
    await route.continue().catch(() => undefined);
  });
  const to = (name: string): Call['payload'][] =>
    made.filter(({ functionKey }) => functionKey === name).map(({ payload }) => payload);
  return {
    to,
    parts: () => to('run/matrix').map(({ part }) => part),
    hold: () => {
      made.length = 0;
      holds = true;
    },
    /** Answers one part, or with none all of them, now and later. */
    letGo: (part?: number) => {
      holds = part !== undefined;
      for (const [number, go] of waiting) if (part === undefined || number === part) go();
    },
  };
}

/** Keeps the page waiting for all but the first slice of what Jira finds. @returns lets them through */
async function holdFurtherSlices({ page }: Visit): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/host/invoke', async (route) => {
    const { functionKey, payload } = route.request().postDataJSON() as {
      functionKey: string;
      payload: { startAt?: number };
    };
    if (functionKey === 'project/find' && (payload.startAt ?? 0) > 0) await released;
    await route.fallback().catch(() => undefined);
  });
  return release;
}

/** Waits for as many parts of the matrix to be asked for, and fails when there are more. */
async function untilAsked(parts: () => readonly unknown[], many: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (parts().length < many && Date.now() < deadline) await new Promise((done) => setTimeout(done, 20));
  expect(parts()).toHaveLength(many);
}

describeInBrowser(`a site with ${PROJECTS} projects`, () => {
  const { open } = pageTests();
  const site: SiteFile = generateSite({ projects: PROJECTS });
  const live = site.projects.filter(({ status = 'live' }) => status === 'live');

  it('is checked; its table comes in parts, scrolls, jumps, finds and groups', async () => {
    const visit = await open({
      siteFile: site,
      // Jira names every project to its admins at once, so that the run has keys and ids and no names.
      server: { assumptions: { administerImpliesAdministerProjectsInPermittedProjects: true } },
    });
    const { frame, page } = visit;
    const calls = await callsOf(visit);
    const elements = (): Promise<number> =>
      frame.locator('html').evaluate(() => document.querySelectorAll('*').length);
    const row = (line: number) => frame.locator(`[aria-rowindex="${line + 2}"]`);
    await chooseAccount(visit, 'aha-sync');
    await pasteProfile(visit, requiring(permissions));
    await pressCheck(visit);
    await frame.locator('h1[data-verdict]').waitFor({ timeout: 120_000 });

    // A finished run says what it came to before any part of its matrix is there. The first page is gone by then, with
    // the parts that it was still asking for.
    const address = page.url();
    await page.goto('about:blank');
    calls.hold();
    await page.goto(address);
    await frame.locator('h1[data-verdict]').waitFor();
    await frame.getByText('Reading 20,000 projects…').waitFor();
    await untilAsked(calls.parts, 3);
    expect(calls.to('run/read')).toEqual([{ runId: expect.any(String) as string }]);

    // What is looked at comes next.
    const grid = frame.getByRole('grid');
    await grid.evaluate((box) => {
      box.scrollTop = box.scrollHeight / 2;
    });
    await row(10_010).getByText('Reading…').waitFor();
    calls.letGo(0);
    await untilAsked(calls.parts, 4);
    expect(calls.parts()).toEqual([0, 1, 2, 10]);
    await frame.getByText('Showing 1,000 of 20,000 projects so far').waitFor();
    await frame.getByLabel('Show', { exact: true }).selectOption('Projects with any gap');
    await frame.getByText(/^\d{2,3} fit among 1,000 of 20,000 projects read so far$/u).waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    calls.letGo();
    await frame.getByText('20,000 of 20,000 projects shown').waitFor({ timeout: 60_000 });
    expect([...calls.parts()].sort((a = 0, b = 0) => a - b)).toEqual([...Array(20).keys()]);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);

    // Names are read for what is in sight, and nothing else.
    await tabTo(visit, grid.locator('[tabindex="0"]'));
    await page.keyboard.press('Control+End');
    await row(19_999)
      .getByText(/[a-z] \d+$/u)
      .waitFor();
    expect(await hasFocus(row(19_999).getByRole('gridcell').last())).toBe(true);
    const asked = calls.to('project/describe').map(({ projectIds }) => projectIds?.length ?? 0);
    expect(Math.max(...asked)).toBeLessThanOrEqual(50);
    expect(asked.reduce((sum, ids) => sum + ids, 0)).toBeLessThan(200);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
    await look(visit, 'a large table at its end');

    // Jira searches what the run did not read.
    const named = live.filter(({ name }) => name.includes('Cobalt Portal'));
    await frame.getByLabel('Find a project').fill('cobalt portal');
    await frame.getByText(`${named.length} of 20,000 projects shown`, { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    const [category] = site.projectCategories ?? [];
    const finish = await holdFurtherSlices(visit);
    const inCategory = live.filter(({ categoryId }) => categoryId === category?.id);
    await frame.getByLabel('Category').selectOption(category?.name ?? '');
    // Given up before Jira has named them all, and chosen again.
    await frame.getByText(/Looking up the category in Jira: 1,000 of/u).waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByText('20,000 of 20,000 projects shown').waitFor();
    finish();
    await frame.getByLabel('Category').selectOption(category?.name ?? '');
    await frame
      .getByText(`${inCategory.length.toLocaleString('en')} of 20,000 projects shown`, { exact: true })
      .waitFor();
    expect(calls.to('project/find').map(({ by }) => by?.kind)).toContain('category');
    await frame.getByRole('button', { name: 'Show all' }).click();

    await frame.getByLabel('Group', { exact: true }).selectOption('By permission scheme');
    await frame.getByRole('button', { name: 'Close all groups' }).click();
    const teamManaged = live.filter(({ style }) => style === 'next-gen').length.toLocaleString('en');
    await frame.getByText('Team-managed: each has its own').waitFor();
    await frame.getByText(`${teamManaged} projects, `).waitFor();
    expect(await frame.getByRole('rowheader').count()).toBe(0);

    // The field goes into a closed group, the keys to the next gap of a column; its panel reads one project.
    const last = live.at(-1);
    await frame.getByLabel('Go to project').fill(last?.key ?? '');
    await page.keyboard.press('Enter');
    const header = frame.getByRole('rowheader', { name: last?.name ?? '' });
    await header.waitFor();
    expect(await hasFocus(header)).toBe(true);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+ArrowUp', 'Enter'])
      await page.keyboard.press(key);
    const why = frame.getByRole('region', { name: /^Why: Delete issues in P[A-Z]+$/u });
    await why.getByText('Missing').first().waitFor();
    const reads = calls.to('run/read').slice(1);
    expect(reads).toEqual([expect.objectContaining({ projectIds: [expect.any(Number)] })]);
    await page.keyboard.press('Escape');
    expect(await hasFocus(frame.locator('[data-outcome="missing"]:focus'))).toBe(true);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
    await look(visit, 'a large table in groups');
  }, 300_000);
});
