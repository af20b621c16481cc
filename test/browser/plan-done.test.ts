import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import {
  downloaded,
  handedOver,
  openPlans,
  plannedHeadline,
  simulatedVerdict,
} from '../support/browser/plan-steps';
import { check, tabTo, verdict } from '../support/browser/steps';
import { makeChanges } from '../support/plans/make-changes';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

/** A group gives what is missing in two schemes, a role in two projects, and nobody has it in the last one. */
const site: SiteFile = smallSite({
  projects: [
    project(1, 'ONE', 7),
    project(2, 'TWO', 10),
    project(3, 'ROLE', 8),
    project(4, 'PLAY', 8),
    project(5, 'NONE', 9),
  ],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots], DELETE_ISSUES: [bots] }),
    scheme(10, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [bots] }),
    scheme(8, { BROWSE_PROJECTS: [anyJiraUser], CREATE_ISSUES: [role(roleIds.developers)] }),
    scheme(9, { BROWSE_PROJECTS: [anyJiraUser] }, 'Scheme *of* <none> @all'),
  ],
});
const profile = requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']);

describeInBrowser('a plan', () => {
  const { open } = pageTests({ keepsStorage: true });

  it('is ticked off and handed over, and what is ticked is there again after a reload', async () => {
    const visit = await open({ siteFile: site });
    const { frame, page, context } = visit;
    await check(visit, { profile });
    await openPlans(visit);
    await simulatedVerdict(visit, 'ready');
    const panel = frame.getByRole('region', { name: 'Simulated result' });
    expect(await panel.innerText()).toMatch(/Simulated[^]*Nobody has made them[^]*sync-bot is ready/iu);

    const join = frame.getByRole('checkbox', { name: '1. Add sync-bot to the group “bots”' });
    await tabTo(visit, join);
    await page.keyboard.press('Space');
    await frame.getByText('1 of 3 ticked as done.').waitFor();
    const item = frame.locator('[data-change="join-group"]');
    expect(await item.innerText()).toMatch(
      /Groups[^]*Closes 2 gaps in 2 projects\.[^]*High risk[^]*Delete issues[^]*Jira does not tell that as a whole/iu,
    );
    await page.reload();
    await frame.getByText('1 of 3 ticked as done.').waitFor();
    expect(await join.isChecked()).toBe(true);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await frame.getByRole('button', { name: 'Copied' }).waitFor();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown).toContain('Add sync-bot to the group “bots”');
    expect(markdown).toMatch(/Result afterwards \(simulated, not checked\): sync-bot is ready/u);
    expect(markdown).not.toContain('<none>');
    const file = await downloaded(visit, 'Download Markdown');
    expect(file.name).toMatch(/^preflight-sync-bot-test-connector-plan-\d{4}-\d\d-\d\d\.md$/u);
    expect(file.text.split('Made at')[0]).toBe(markdown.split('Made at')[0]);
    const changes = await handedOver(visit);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['grant', 'grant', 'join-group']);
    await look(visit, 'a checklist with a tick');
  });

  it('is made in Jira step by step, and each check says what took effect, until the account is ready', async () => {
    const visit = await open({ siteFile: site });
    const { frame, app } = visit;
    expect((await check(visit, { profile })).verdict).toBe('not-ready');
    await openPlans(visit);
    await frame.getByRole('radio', { name: 'No scheme touched' }).check();
    await simulatedVerdict(visit, 'not-ready');
    await frame.getByRole('radio', { name: 'Fewest changes' }).check();
    await simulatedVerdict(visit, 'ready');
    expect(await plannedHeadline(visit)).toBe('3 changes close all 5 gaps in 5 projects.');
    const changes = await handedOver(visit);

    // The first change, and one of two permissions of another: what is not made is not seen.
    makeChanges(app.site, who.bot, changes.slice(0, 1));
    await frame.getByRole('button', { name: 'Run again' }).click();
    const section = frame.getByRole('region', { name: 'What took effect' });
    await section.getByText('1 of 3 planned changes took effect.').waitFor();
    expect((await verdict(visit)).verdict).toBe('not-ready');
    expect(await section.locator('[data-effect="took-effect"]').innerText()).toContain('group “bots”');
    expect(await section.locator('[data-effect="not-seen"]').count()).toBe(2);
    expect(await section.innerText()).toMatch(/some minutes/u);
    await look(visit, 'what took effect so far');

    makeChanges(app.site, who.bot, changes.slice(1));
    await section.getByRole('button', { name: 'Check again' }).click();
    await frame.getByText('3 of 3 planned changes took effect.').waitFor();
    expect(await verdict(visit)).toEqual({
      sentence: 'sync-bot is ready for Test connector.',
      verdict: 'ready',
    });
    expect(await section.locator('[data-effect="took-effect"]').count()).toBe(3);
    expect(await section.getByRole('button', { name: 'Check again' }).count()).toBe(0);
    await look(visit, 'all took effect');
  });
});
