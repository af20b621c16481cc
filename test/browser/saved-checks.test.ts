import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath, waitForFocus } from '../support/browser/profile-steps';
import { aDayLater, fiveProjects, inBots, openChecks, openSaved } from '../support/browser/saved-check-steps';
import { check, chooseAccount, chooseConnector, verdict } from '../support/browser/steps';
import { listed, runSaved, saveCheck } from '../support/runs/saved-checks';
import { requiring } from '../support/runs/profiles';

const needs = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];

describeInBrowser('saved checks', () => {
  const { open } = pageTests();

  it('are saved from the choices, run, and tell as cause and effect what changed', async () => {
    const visit = await open({ siteFile: fiveProjects });
    const { app, frame } = visit;
    await saveCheck(app, needs, { name: 'Another' });
    await openChecks(visit);
    await frame.getByText('Not run yet').waitFor();
    await openPath(visit, '/');

    // What is not chosen yet is said first.
    await frame.getByRole('button', { name: 'Save this check' }).click();
    await frame.getByText('Choose the account that the connector signs in as.').waitFor();
    await chooseAccount(visit, 'sync-bot');
    await chooseConnector(visit, 'Test connector');
    await frame.getByRole('button', { name: 'Save this check' }).click();
    const name = frame.getByLabel('Name', { exact: true });
    await waitForFocus(visit, name);
    expect(await name.inputValue()).toBe('sync-bot for Test connector');
    await frame.getByRole('radio', { name: 'Every day' }).check();
    await look(visit, 'a check that is being saved');
    await name.fill('');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.getByText('Give the check a name.').waitFor();
    await name.fill('Nightly');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: /Nightly|Saved check/u }));

    await frame.getByText('It has not run yet').waitFor();
    await frame.getByRole('button', { name: 'Run now' }).click();
    expect((await verdict(visit)).verdict).toBe('ready');
    await frame.getByText('by Ada Admin').waitFor();

    inBots(app, false);
    await openChecks(visit);
    await frame.getByRole('button', { name: 'Run now Nightly' }).click();
    expect((await verdict(visit)).verdict).toBe('not-ready');
    await openChecks(visit);
    const row = frame.locator('[data-check]').filter({ hasText: 'Nightly' });
    await row.getByText('Not ready').waitFor();
    expect(await row.innerText()).toMatch(/sync-bot[^]*Every day, next/u);
    await look(visit, 'the list of saved checks');

    await row.getByRole('link', { name: '5 worse, 2 facts changed' }).click();
    const change = frame.locator('[data-change="group"]');
    await change.waitFor();
    expect(await frame.locator('[data-verdict-change]').getAttribute('data-verdict-change')).toBe(
      'ready not-ready',
    );
    expect(await change.innerText()).toMatch(
      /The account left the group “bots”\.[^]*Worse[^]*Edit issues went from “Met” to “Missing” in 5 projects\./iu,
    );
    await change.getByRole('button', { name: 'Which 5 projects' }).click();
    await change.getByText('ONE, SIX, TEN, TRY, TWO').waitFor();
    // What it held beyond the need went with the group, which is no outcome.
    expect(await frame.locator('[data-change="excess"]').innerText()).toContain(
      'The account lost Delete issues beyond the need in 5 projects.',
    );
    await look(visit, 'what changed between two runs');
  });

  it('keep their runs: any two are compared, one is deleted, and the check is changed and deleted', async () => {
    const visit = await open({ siteFile: fiveProjects });
    const { app, frame, page } = visit;
    const { checkId } = await saveCheck(app, needs, { schedule: 'daily' });
    await runSaved(app, checkId);
    inBots(app, false);
    await aDayLater(app);
    inBots(app, true);
    await runSaved(app, checkId);
    expect(await listed(app, checkId)).toMatchObject({ runs: 3, latest: { ranAs: 'person' } });

    await openSaved(visit, checkId);
    await frame.getByRole('img', { name: /the oldest first: 0, 5, 0\./u }).waitFor();
    const runs = frame.getByRole('table', { name: 'Runs' }).locator('tbody tr');
    expect(await runs.count()).toBe(3);
    expect(await runs.nth(1).innerText()).toMatch(/The app, on schedule[^]*Not ready[^]*5 known/u);
    await look(visit, 'a saved check with its runs');

    // By default the latest against the one before it; the first and the last are alike.
    const earliest = await frame
      .getByLabel('Compare the run of')
      .locator('option')
      .last()
      .getAttribute('value');
    await frame.getByLabel('Compare the run of').selectOption(earliest);
    await frame.getByRole('link', { name: 'Show what changed' }).click();
    await frame.getByText('Nothing changed between the two runs.').waitFor();
    await page.goBack();
    await frame.getByLabel('Compare the run of').waitFor();
    expect(await frame.getByLabel('Compare the run of').inputValue()).toBe(earliest);
    await runs.nth(0).getByRole('link').last().click();
    await frame.getByText('The app made the earlier run by itself').waitFor();
    await frame.getByRole('button', { name: 'Run again as me' }).waitFor();
    await look(visit, 'a comparison with a run of the app');

    await frame.getByRole('link', { name: 'All runs of this check' }).click();
    const remove = runs.nth(1).getByRole('button', { name: /^Delete…/u });
    await remove.click();
    await waitForFocus(visit, frame.getByRole('button', { name: /^Delete for good/u }));
    await frame.getByRole('button', { name: /^Keep/u }).click();
    await waitForFocus(visit, remove);
    await remove.click();
    await frame.getByRole('button', { name: /^Delete for good/u }).click();
    await waitForFocus(visit, frame.getByRole('heading', { name: 'Runs' }));
    await runs.nth(2).waitFor({ state: 'detached' });
    expect(await runs.count()).toBe(2);

    await frame.getByRole('button', { name: 'Change it' }).click();
    await frame.getByLabel('Name', { exact: true }).fill('Renamed');
    await frame.getByRole('radio', { name: 'Only by hand' }).check();
    await frame.getByLabel('Points that a run may spend on proof').fill('many');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.getByText(/^Give a whole number/u).waitFor();
    await frame.getByLabel('Points that a run may spend on proof').fill('5000');
    await look(visit, 'a saved check that is being changed');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Renamed' }).waitFor();
    expect(await listed(app, checkId)).toMatchObject({ version: 2, schedule: 'off', budget: 5_000 });

    await frame.getByRole('button', { name: 'Delete it' }).click();
    await frame.getByRole('button', { name: 'Delete for good', exact: true }).click();
    await frame.getByText('No check is saved yet').waitFor();
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Saved checks' }));
    await look(visit, 'no saved checks');
  });

  it('begin from a result, but for a profile that the site does not keep', async () => {
    const visit = await open({ siteFile: fiveProjects });
    const { app, context, frame, page } = visit;
    await check(visit, { profile: requiring(needs) });
    await frame.getByRole('button', { name: 'Save this check' }).click();
    await frame.getByText('Keep the profile for this site first').waitFor();
    await frame.getByRole('link', { name: 'Keep it for this site' }).waitFor();

    const { checkId } = await saveCheck(app, needs, { schedule: 'daily', name: 'Was | there' });
    await aDayLater(app);
    const latest = (await listed(app, checkId)).latest?.runId ?? '';
    await openPath(visit, `/run/${latest}`);
    await frame.getByText('The app made this check by itself').waitFor();
    await frame.getByText('by the app on schedule').waitFor();
    await look(visit, 'the result of a run of the app');
    await frame.getByRole('button', { name: 'Run again as me' }).click();
    await frame.getByText('by Ada Admin').waitFor();

    await openChecks(visit);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.locator('[data-check]').getByText('sync-bot').waitFor();
    await frame.getByRole('button', { name: /^Copy a digest/u }).click();
    await frame.getByText('Copied', { exact: true }).waitFor();
    const digest = await page.evaluate(() => navigator.clipboard.readText());
    expect(digest).toContain('| Was \\| there | sync-bot | Test connector | Ready |');
  });
});
