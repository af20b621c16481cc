import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { check } from '../support/browser/steps';

const JIRA_SAYS_YES = 'Jira says: the account has this permission in the project.';

describeInBrowser('the reasons behind a result', () => {
  const { open } = pageTests();

  it('are a tree of every grant, from the check or asked of Jira again, and roles can be read', async () => {
    const visit = await open({ siteFile: threeProjects });
    await check(visit, { profile: browseAndCreate });
    const { frame } = visit;
    await frame.locator('[data-outcome="conditional"]').first().click();
    const why = frame.getByRole('region', { name: /^Why: .* in SOME$/u });
    const foundBefore = why.getByText(/As the check found it/u);
    await foundBefore.waitFor();
    expect(await why.innerText()).toContain(JIRA_SAYS_YES);
    expect(await why.innerText()).toContain('only on issues where the account is the reporter');
    await look(visit, 'why a permission holds on some issues only');

    await why.getByRole('button', { name: 'Ask Jira again now' }).click();
    await foundBefore.waitFor({ state: 'detached' });
    expect(await why.innerText()).toContain(JIRA_SAYS_YES);

    await frame.getByRole('button', { name: 'Show roles and groups' }).click();
    const roles = frame.getByRole('region', { name: 'Roles by project' });
    await roles.getByText('SOME').first().waitFor();
    expect(await roles.innerText()).toContain('GAP');
    await look(visit, 'roles and groups');
  });

  it('name the issue security levels that hide work items, the default level first', async () => {
    const visit = await open();
    await check(visit, { account: 'aha-sync', profile: browseAndCreate });
    const { frame } = visit;
    const levels = frame.getByText(/^Level “/u);
    await levels.first().waitFor();
    expect(await levels.first().innerText()).toContain('New work items get this level');
    expect(await levels.allInnerTexts()).toContainEqual(
      expect.stringContaining('Level “Named people” of “People and legal”, in 2 projects'),
    );
    await frame.getByText(/12 team-managed projects cannot be read/u).waitFor();
    await look(visit, 'issue security');
  });
});
