import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { causeRow, check, chooseAccount } from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';
import { project, scheme, smallSite, who } from '../support/sites/small-site';

const unknownAccount = '5a00000000000000000000ff';

describeInBrowser('an admin is told what is in the way', () => {
  const { open } = pageTests();

  it('when Jira is down, with a way to try again that works', async () => {
    const visit = await open({ siteFile: threeProjects, answers: 'faulty' });
    const { frame } = visit;
    await frame.getByText('3 projects').waitFor();
    await frame.getByRole('radio', { name: 'BoldDesk' }).waitFor();
    // What a site under maintenance shows: a page for people, and so no answer.
    visit.app.site.setFaults([{ match: {}, effect: { status: 200, html: true } }]);
    await frame.getByRole('combobox').fill('sync-bot');
    const alert = frame.getByRole('alert');
    await alert.getByText('Jira could not be reached').waitFor();
    expect(await alert.textContent()).not.toMatch(/html|<|unavailable|stack/iu);
    await look(visit, 'an error');
    visit.app.site.setFaults([]);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('option', { name: 'sync-bot' }).waitFor();
  });

  it('when they are no Jira admin, wherever they open the page', async () => {
    const visit = await open({ siteFile: threeProjects, viewer: 'Olga Ordinary' });
    const { frame, page } = visit;
    const refusal = frame.getByText('You need to be a Jira admin');
    await refusal.waitFor();
    await look(visit, 'the refusal of somebody who is no admin');
    const entries = page.getByRole('navigation', { name: 'Jira' }).getByRole('link');
    const modules = visit.app.host.manifest.pages;
    for (let index = 0; index < modules.length; index += 1) {
      await entries.nth(index).click();
      await entries.nth(index).and(page.locator('[aria-current="page"]')).waitFor();
      await refusal.waitFor();
      expect(await frame.getByRole('combobox').count()).toBe(0);
    }
    expect(modules.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['jira:adminPage', 'jira:globalPage']),
    );
    await page.getByLabel('Viewed by').selectOption({ label: 'Ada Admin (Jira admin)' });
    await frame.getByRole('combobox').waitFor();
  });

  it('when an account ID belongs to nobody', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { frame } = visit;
    await frame.getByRole('combobox').fill(unknownAccount);
    await frame.getByRole('option', { name: `Use the account ID ${unknownAccount}` }).click();
    await frame.getByText('There is no such account').waitFor();
    await look(visit, 'an account that does not exist');
    await frame.getByRole('button', { name: 'Change account' }).click();
    await frame.getByRole('combobox').fill('nobody at all');
    await frame.getByText('No active account fits “nobody at all”.').waitFor();
    await chooseAccount(visit, 'sync-bot');
    expect(await frame.getByText('There is no such account').count()).toBe(0);
  });

  it('when an account is blocked, before any run', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { frame } = visit;
    visit.app.site.apply({ type: 'deactivate-account', accountId: who.bot });
    await frame.getByRole('combobox').fill(who.bot);
    await frame.getByRole('option', { name: `Use the account ID ${who.bot}` }).click();
    await frame.getByText('This account is deactivated').waitFor();
    expect(await frame.getByText('This account cannot be used as it is').isVisible()).toBe(true);
    await look(visit, 'a blocked account');
  });

  it('when the Free plan does not let them change a scheme', async () => {
    const site = smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [{ type: 'applicationRole' }] })],
    });
    const visit = await open({
      siteFile: { ...site, site: { ...site.site, plans: [{ id: 'jira-software', plan: 'FREE' }] } },
    });
    expect((await check(visit, { profile: browseAndCreate })).verdict).toBe('not-ready');
    const row = causeRow(visit, 'cannot be granted on the Free plan');
    await row.getByText('Permission schemes cannot be changed on the Free plan.').waitFor();
    expect(await row.getByRole('link').count()).toBe(0);
    expect(await visit.frame.getByText('would make it ready').count()).toBe(0);
    await look(visit, 'a gap on the Free plan');
  });

  it('when there are no projects, and nothing counts as ready', async () => {
    const visit = await open({ siteFile: smallSite() });
    const { frame } = visit;
    await frame.getByText('No project fits this choice').waitFor();
    expect(await check(visit, { profile: requiring(['BROWSE_PROJECTS']) })).toEqual({
      sentence: 'Whether sync-bot is ready for Test connector is not established.',
      verdict: 'incomplete',
    });
    await frame.getByText('No project was checked, and the connector works in projects.').waitFor();
    await look(visit, 'a result without projects');
  });

  it('when they may not look up accounts, be it by name or by ID', async () => {
    const visit = await open({ siteFile: threeProjects, viewer: 'Nadia Nopicker' });
    const { frame } = visit;
    await frame.getByText('Jira does not let you look up accounts').waitFor();
    await frame.getByRole('combobox').fill(who.bot);
    await frame.getByRole('option', { name: `Use the account ID ${who.bot}` }).click();
    const alert = frame.getByRole('alert');
    await alert.getByText('Jira does not let you look up accounts').waitFor();
    expect(await alert.textContent()).toContain('Browse users and groups');
    await look(visit, 'the refusal of an admin who may not look up accounts');
  });
});
