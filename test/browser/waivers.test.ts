import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath, waitForFocus } from '../support/browser/profile-steps';
import { openChecks } from '../support/browser/saved-check-steps';
import { causeRow, tabTo } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { withRequirements } from '../support/runs/profiles';
import { runSaved, saveCheck } from '../support/runs/saved-checks';
import { anyJiraUser, bots, role, user } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

const DAY_MS = 86_400_000;

/** The bot browses, deletes although nobody asks for it, and does not edit. */
const site: SiteFile = smallSite({
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 7)],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [bots], DELETE_ISSUES: [user(who.bot)] }),
  ],
});

const ask = (key: string, level: string) => ({ kind: 'project-permission', key, level });
const profile = withRequirements([
  ask('BROWSE_PROJECTS', 'required'),
  ask('EDIT_ISSUES', 'required'),
  ask('TRAVEL_IN_TIME', 'recommended'),
]);

const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function openRun(visit: Visit, runId: string): Promise<void> {
  await openPath(visit, `/run/${runId}`);
  await visit.frame.getByRole('heading', { level: 2, name: 'What is accepted' }).waitFor();
}

describeInBrowser('waivers', () => {
  const { open } = pageTests();

  it('accept what is known, are always shown, lapse with the facts, expire, and can be taken back', async () => {
    const visit = await open({ siteFile: site });
    const { app, frame, page } = visit;
    const { checkId } = await saveCheck(app, profile);
    await openRun(visit, (await runSaved(app, checkId)).runId);
    const gap = causeRow(visit, 'Add sync-bot to the group “bots”');
    // What could not be checked cannot be accepted.
    await causeRow(visit, 'TRAVEL_IN_TIME: could not be checked').waitFor();
    expect(await frame.getByRole('button', { name: /^Accept this/u }).count()).toBe(2);

    const accept = gap.getByRole('button', { name: /^Accept this/u });
    await accept.click();
    const reason = frame.getByLabel('Why it is accepted');
    await waitForFocus(visit, reason);
    await page.keyboard.type('ok');
    const day = frame.getByLabel('Last day on which it holds');
    await day.fill(dayFromNow(400));
    await frame.getByRole('button', { name: 'Accept it' }).click();
    await frame.getByText('Say why this is accepted.').waitFor();
    await frame.getByText(/^Choose a day within 366 days/u).waitFor();
    await look(visit, 'a waiver that is not whole');
    await reason.fill('Edits are made by hand until spring.');
    await day.fill(dayFromNow(30));
    await frame.getByRole('button', { name: 'Somebody else' }).click();
    await frame.getByRole('combobox', { name: 'Account' }).fill('Otto');
    await frame.getByRole('option', { name: 'Otto Admin' }).click();
    const owner = frame.getByRole('button', { name: 'Somebody else' });
    await waitForFocus(visit, owner);
    // From here on by keyboard.
    await tabTo(visit, frame.getByRole('button', { name: 'Accept it' }));
    await page.keyboard.press('Enter');
    await waitForFocus(visit, frame.getByRole('heading', { level: 2, name: 'What is accepted' }));

    const waiver = frame.locator('[data-waiver]').filter({ hasText: 'Gap: Edit issues' });
    expect(await waiver.innerText()).toMatch(
      /Holds[^]*It covers 2 findings\.[^]*until spring[^]*Otto Admin[^]*by Ada Admin, for 2 findings/u,
    );
    await gap.getByText('Accepted', { exact: true }).waitFor();
    await gap.getByText('Missing', { exact: true }).waitFor();
    expect(await accept.count()).toBe(0);
    await frame.getByText('2 gaps are accepted by waivers.').waitFor();
    expect(await frame.locator('h1').getAttribute('data-verdict')).toBe('ready-with-warnings');

    const held = frame.locator('[data-beyond="DELETE_ISSUES"]');
    expect(await held.innerText()).toMatch(/High risk[^]*Delete issues in 2 projects/u);
    await held.getByRole('button', { name: /^Accept this/u }).click();
    await reason.fill('It cleans up after itself.');
    await day.fill(dayFromNow(1));
    await frame.getByRole('button', { name: 'Accept it' }).click();
    await held.getByText('Accepted', { exact: true }).waitFor();
    await frame.getByText('2 waivers: 2 hold.').waitFor();
    // By its name, although the connector does not ask for it.
    await frame.getByRole('heading', { name: 'Held beyond the need: Delete issues', exact: true }).waitFor();
    await look(visit, 'a result with waivers');

    // The gap is still there, for another reason now, and the day of the other waiver passes.
    app.site.apply({ type: 'revoke', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots });
    app.site.apply({
      type: 'grant',
      schemeId: 7,
      permission: 'EDIT_ISSUES',
      holder: role(roleIds.developers),
    });
    app.clock.moveTo(app.clock.now() + 2 * DAY_MS);
    await openRun(visit, (await runSaved(app, checkId)).runId);
    await frame.getByText('2 waivers: 1 lapsed, 1 expired.').waitFor();
    await frame.getByText('The facts that it was given for have changed, so it covers nothing.').waitFor();
    expect(await frame.locator('h1').getAttribute('data-verdict')).toBe('not-ready');
    await openChecks(visit);
    await frame.getByText('1 lapsed', { exact: true }).waitFor();
    await frame.getByText('1 expired', { exact: true }).waitFor();

    await frame.getByRole('link', { name: 'The bot' }).click();
    const lapsed = frame.locator('[data-waiver="lapsed"]');
    const remove = lapsed.getByRole('button', { name: /^Remove…/u });
    await remove.click();
    await lapsed.getByRole('button', { name: /^Keep it/u }).click();
    await waitForFocus(visit, remove);
    await remove.click();
    await lapsed.getByRole('button', { name: /^Remove for good/u }).click();
    await frame.getByText('1 waiver: 1 expired.').waitFor();
    await waitForFocus(visit, frame.getByRole('heading', { level: 2, name: 'What is accepted' }));
    await look(visit, 'the waivers of a check');
  });
});
