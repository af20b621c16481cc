import { call } from '../../src/client';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath, waitForFocus } from '../support/browser/profile-steps';
import { aDayLater, fiveProjects, openChecks, openSaved } from '../support/browser/saved-check-steps';
import { invoking } from '../support/runs/checks';
import { saveCheck } from '../support/runs/saved-checks';
import { who } from '../support/sites/small-site';

describeInBrowser('saved checks when something is in the way', () => {
  const { open } = pageTests();

  it('say what it is and what to click, and lose nothing that was typed', async () => {
    const visit = await open({ siteFile: fiveProjects });
    const { app, frame } = visit;
    const invoke = invoking(app);
    const first = await saveCheck(app, ['BROWSE_PROJECTS'], { name: 'Zulu', schedule: 'daily' });
    const { checkId, accountId, connector, projects } = first;
    for (let other = 1; other <= 21; other += 1)
      await call(invoke, 'check/save', {
        name: `Check ${other}`,
        accountId: other === 21 ? who.lead : accountId,
        connector,
        projects,
      });

    // Somebody else changes the check while it is being changed here.
    await openSaved(visit, checkId);
    await frame.getByRole('button', { name: 'Change it' }).click();
    const name = frame.getByLabel('Name', { exact: true });
    await name.fill('Mine');
    await call(invoke, 'check/save', {
      checkId,
      replaces: 1,
      name: 'Theirs',
      accountId,
      connector,
      projects,
      schedule: 'daily',
    });
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame
      .getByRole('alert')
      .getByText(/^Somebody else saved this check/u)
      .waitFor();
    await frame.getByRole('button', { name: 'Read their version' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Theirs' }).waitFor();
    expect(await name.inputValue()).toBe('Mine');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    await waitForFocus(visit, frame.getByRole('button', { name: 'Change it' }));

    // Its connector goes, and its scheduled run finds that out.
    await call(invoke, 'profile/delete', { id: connector.id });
    await aDayLater(app);
    await openChecks(visit);
    await frame.getByText('22 of 22 checks shown').waitFor();
    await frame.getByLabel('Sort').selectOption('attention');
    const top = frame.locator('[data-check]').first();
    await frame.getByLabel('Find a check').fill('mine');
    await frame.getByText('1 of 22 checks shown').waitFor();
    expect(await top.innerText()).toMatch(
      /test, which is no longer there[^]*The last scheduled run could not be made, because its connector is no longer there\.[^]*It was tried /u,
    );
    await look(visit, 'a check that could not run');
    await top.getByRole('button', { name: 'Run now Mine' }).click();
    await top.getByRole('alert').waitFor();
    // By the name of the account as it is now.
    await frame.getByLabel('Find a check').fill('lea lead');
    await frame.getByText('1 of 22 checks shown').waitFor();
    await frame.getByRole('link', { name: 'Check 21' }).waitFor();

    await openPath(visit, `/checks/${checkId}/compare?before=cut`);
    await frame.getByText('This address names no two runs').waitFor();
    await openPath(visit, '/checks/00000000-0000-4000-8000-000000000000');
    await frame
      .getByRole('alert')
      .getByText(/^This site keeps no such check/u)
      .waitFor();
    await frame.getByRole('alert').getByRole('link', { name: 'All saved checks' }).click();
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Saved checks' }));
  });
});
