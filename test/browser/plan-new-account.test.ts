import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { downloaded, handedOver, plannedHeadline } from '../support/browser/plan-steps';
import { chooseAccount, hasFocus, pasteProfile, pressCheck, verdict } from '../support/browser/steps';
import { makeChanges } from '../support/plans/make-changes';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

const site: SiteFile = smallSite({
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 8), project(3, 'ELSE', 9)],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots] }),
    scheme(8, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots] }),
    scheme(9, {}),
  ],
});

describeInBrowser('an account that does not exist yet', () => {
  const { open } = pageTests();

  it('gets a recipe, is made by it, and is found ready', async () => {
    const visit = await open({ siteFile: site });
    const { frame, app } = visit;
    await pasteProfile(visit, requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']));
    await frame.getByRole('radio', { name: 'These keys' }).check();
    await frame.getByLabel('Project keys').fill('one, two');
    await frame.getByRole('link', { name: 'Plan a new one' }).click();
    const title = frame.getByRole('heading', { level: 1, name: 'Plan a new account' });
    await title.waitFor();
    expect(await hasFocus(title)).toBe(true);
    // What was chosen on the check screen is chosen here, too.
    const keys = frame.getByLabel('Project keys');
    expect(await keys.inputValue()).toBe('one, two');
    const make = frame.getByRole('button', { name: 'Make the plans' });
    await keys.fill('');
    await make.click();
    expect(await hasFocus(keys)).toBe(true);
    await look(visit, 'a new account without projects');
    await keys.fill('one, two, nowhere');
    await make.click();
    await frame.getByText('Some projects are left out').waitFor();
    await keys.fill('one, two');
    await frame.getByText('Some projects are left out').waitFor({ state: 'detached' });
    await make.click();
    await frame.getByRole('radiogroup', { name: 'Three plans' }).waitFor();
    expect(await frame.getByText('Some projects are left out').count()).toBe(0);
    await visit.page.waitForURL(/plans=on/u);

    expect(await frame.locator('[data-simulated]').count()).toBe(0);
    expect(await plannedHeadline(visit)).toMatch(/^\d changes close all 5 gaps in 2 projects\.$/u);
    expect(await frame.locator('[data-change]').first().innerText()).toContain(
      'Create the service account “integration-test-connector”',
    );
    const { text } = await downloaded(visit, 'Download Markdown');
    expect(text).toMatch(/still to be created[^]*without a check/u);
    await look(visit, 'a recipe for a new account');

    const accountId = '5a00000000000000000000aa';
    makeChanges(app.site, accountId, await handedOver(visit));
    await frame.getByRole('link', { name: 'Check the new account' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    expect(await keys.inputValue()).toBe('ONE, TWO');
    await chooseAccount(visit, 'Made for the plan');
    await pressCheck(visit);
    expect((await verdict(visit)).verdict).toBe('ready');
  });
});
