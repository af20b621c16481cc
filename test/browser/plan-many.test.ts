import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { pageTests } from '../support/browser/page-tests';
import { plannedHeadline, simulatedVerdict } from '../support/browser/plan-steps';
import { check } from '../support/browser/steps';
import { TWENTY, requiring } from '../support/runs/profiles';
import { anyJiraUser, bots, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite } from '../support/sites/small-site';

const PROJECTS = 2_000;
const SCHEMES = 20;

/** Every project lacks nineteen of twenty permissions: in half of the schemes a group has them, in the others a role. */
const site: SiteFile = smallSite({
  projects: Array.from({ length: PROJECTS }, (_, index) =>
    project(index + 1, `P${index + 1}`, 100 + (index % SCHEMES)),
  ),
  permissionSchemes: Array.from({ length: SCHEMES }, (_, index) =>
    scheme(
      100 + index,
      Object.fromEntries(
        TWENTY.map((key) => [
          key,
          key === 'BROWSE_PROJECTS' ? [anyJiraUser] : index % 2 === 0 ? [bots] : [role(roleIds.developers)],
        ]),
      ),
    ),
  ),
});

/** More elements than this would mean that everything out of sight exists. */
const MOST_ELEMENTS = 3_000;
/** The longest that the page may keep somebody from typing, in milliseconds; planning itself takes longer than that here. */
const LONGEST_FREEZE = 1_500;

describeInBrowser(`plans for ${PROJECTS} projects with gaps`, () => {
  const { open } = pageTests();

  it('say what is done while they are made, do not freeze the page, and show no more than can be read', async () => {
    const visit = await open({ siteFile: site });
    const { frame, page } = visit;
    await check(visit, { profile: requiring(TWENTY) });
    await frame.locator('body').evaluate(() => {
      const watched = window as unknown as { longest: number };
      watched.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        watched.longest = Math.max(watched.longest, now - last);
        last = now;
      }, 20);
    });
    // The second part waits, so that what is said meanwhile can be read.
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/host/invoke', async (route) => {
      const { functionKey, payload } = route.request().postDataJSON() as {
        functionKey: string;
        payload: { part?: number };
      };
      if (functionKey === 'plan/evidence' && payload.part === 1) await released;
      await route.continue().catch(() => undefined);
    });
    await frame.getByRole('link', { name: 'Plan the changes' }).click();
    await frame.getByText(/^Reading roles, groups and schemes: part 2 of \d+…$/u).waitFor();
    release();
    await frame.getByRole('radiogroup', { name: 'Three plans' }).waitFor();
    // So many closer looks cost more than a check spends unasked: what it held back stays open, and that is said.
    await frame.getByText('The check paused before it had looked at everything').waitFor();
    expect(await plannedHeadline(visit)).toMatch(
      /^11 changes close 3\d,\d{3} gaps in 1,9\d\d projects; [\d,]+ gaps stay open\.$/u,
    );
    await frame.locator('[data-reason="scheme-unread"]').first().waitFor();
    await simulatedVerdict(visit, 'not-ready');

    await frame.getByRole('radio', { name: 'No scheme touched' }).check();
    expect(await plannedHeadline(visit)).toMatch(/^9\d\d changes close 3\d,\d{3} gaps/u);
    await simulatedVerdict(visit, 'not-ready');
    await frame.getByRole('button', { name: /^All 9\d\d projects$/u }).click();
    await frame.getByText(/^9\d\d more are not shown\.$/u).waitFor();
    const links = frame.getByRole('link', { name: /^P\d+: Space settings/u });
    const [key = ''] = (await links.last().innerText()).split(':');
    await frame.getByLabel('Find a project key').fill(key);
    await frame.getByText(/^9\d\d more are not shown\.$/u).waitFor({ state: 'detached' });
    await links.filter({ hasText: new RegExp(`^${key}:`, 'u') }).waitFor();
    const elements = await frame.locator('*').count();
    expect(elements).toBeLessThan(MOST_ELEMENTS);
    const longest = await frame
      .locator('body')
      .evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(LONGEST_FREEZE);
  });
});
