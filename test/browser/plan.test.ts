import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPlans, plannedHeadline, simulatedVerdict } from '../support/browser/plan-steps';
import { check, hasFocus, tabTo } from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite } from '../support/sites/small-site';

/** In ONE and TWO a group gives what is missing, and more; in ROLE a role does; nobody is granted it in NONE. */
const threeWays: SiteFile = smallSite({
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 10), project(3, 'ROLE', 8), project(4, 'NONE', 9)],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots], DELETE_ISSUES: [bots] }),
    scheme(10, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots], DELETE_ISSUES: [bots] }),
    scheme(8, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [role(roleIds.developers)] }),
    scheme(9, { BROWSE_PROJECTS: [anyJiraUser] }),
  ],
});
const profile = requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']);

describeInBrowser('the plans of a run', () => {
  const { open } = pageTests();

  it('stand side by side, and each says what it closes, gives and leaves open', async () => {
    const visit = await open({ siteFile: threeWays });
    const { frame } = visit;
    await check(visit, { profile });
    await openPlans(visit);
    expect(await hasFocus(frame.getByRole('heading', { level: 1, name: 'Plan the changes' }))).toBe(true);

    const card = (strategy: string) => frame.locator(`[data-strategy="${strategy}"]`);
    await card('no-scheme-touched').getByText('3 of 4 projects').waitFor();
    expect(await card('fewest-changes').innerText()).toMatch(
      /Changes\s+3\s+Gaps closed\s+4 of 4[^]*4 of 4 projects[^]*High risk[^]*Delete issues[^]*Stays open\s+Nothing/iu,
    );
    expect(await card('least-privilege').innerText()).toMatch(
      /Gaps closed\s+4 of 4[^]*Nothing that was found/u,
    );
    expect(await card('no-scheme-touched').innerText()).toMatch(/Changes\s+2\s+[^]*Stays open\s+1 gap/u);
    await simulatedVerdict(visit, 'ready');
    await look(visit, 'the plans');

    // By keyboard, as radio buttons are used; the address follows.
    await tabTo(visit, frame.getByRole('radio', { name: 'Fewest changes' }));
    await visit.page.keyboard.press('ArrowDown');
    await visit.page.keyboard.press('ArrowDown');
    await simulatedVerdict(visit, 'not-ready');
    expect(await plannedHeadline(visit)).toBe('2 changes close 3 gaps in 3 projects; 1 gap stays open.');
    await frame.locator('[data-reason="needs-a-grant"]').getByText('NONE', { exact: true }).waitFor();
    await visit.page.waitForURL(/strategy=no-scheme-touched/u);
    await look(visit, 'a plan that leaves something open');
  });

  it('say what went wrong when they cannot be worked out, and can be tried again', async () => {
    const visit = await open({ siteFile: threeWays });
    const { frame, page, complaints } = visit;
    await check(visit, { profile });
    await page.route(/planner\.worker/u, (route) => route.abort());
    await frame.getByRole('link', { name: 'Plan the changes' }).click();
    const alert = frame.getByRole('alert');
    await alert.getByText('The plans could not be worked out').waitFor();
    // The browser complains that the file did not come, which is what this is about.
    expect(complaints.errors.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
    await look(visit, 'a planner that failed');
    await page.unroute(/planner\.worker/u);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await simulatedVerdict(visit, 'ready');
  });

  it('are none where nothing is missing', async () => {
    const visit = await open({ siteFile: threeWays });
    const { frame } = visit;
    await check(visit, { profile: requiring(['BROWSE_PROJECTS']) });
    expect(await frame.getByRole('link', { name: 'Plan the changes' }).count()).toBe(0);
    await frame.getByRole('link', { name: 'What the account holds besides the profile' }).click();
    await frame.getByText('There is nothing to change').waitFor();
    expect(await frame.getByRole('radiogroup').count()).toBe(0);
    await look(visit, 'nothing to plan');
  });

  it('say on a Free plan what it does not offer', async () => {
    const site = threeWays.site;
    const visit = await open({
      siteFile: { ...threeWays, site: { ...site, plans: [{ id: 'jira-software', plan: 'FREE' }] } },
    });
    const { frame } = visit;
    await check(visit, { profile });
    await openPlans(visit);
    const left = frame.locator('[data-reason="free-plan"]');
    await left.first().waitFor();
    expect(await left.first().innerText()).toMatch(/Free plan/u);
    expect(await frame.locator('[data-change="grant"]').count()).toBe(0);
    expect(await frame.locator('[data-change="join-group"]').count()).toBe(1);
    await look(visit, 'the plans on a Free plan');
  });
});
