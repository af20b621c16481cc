import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { goTo, openPath, waitForFocus } from '../support/browser/profile-steps';
import { tabTo } from '../support/browser/steps';
import { recordCalls } from '../support/browser/troubleshooting';
import { rowOf } from '../support/browser/table-rows';
import { auditSite } from '../support/sites/audit-site';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

describeInBrowser('the service accounts', () => {
  const { open, openAgain } = pageTests();

  it('are listed with what they can do, narrowed down, added to, and each view has an address', async () => {
    const visit = await open({ siteFile: auditSite });
    const { frame, page, app } = visit;
    await frame.getByRole('combobox').waitFor();
    await goTo(visit, 'Service accounts', 'Service accounts');
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Service accounts' }));
    await frame.getByText('5 of 5 accounts shown').waitFor();
    const service = rowOf(visit, 'Release helper');
    await service.getByText('2 high').waitFor();
    expect(await service.getByRole('cell').nth(2).textContent()).toBe('Browse3Edit0Administer3of 3 projects');
    expect(await service.getByRole('cell').nth(1).textContent()).toBe(
      'ActiveJira access: YesAdministers Jira: Yes',
    );
    await rowOf(visit, 'Old Jenkins').getByText('Deactivated').waitFor();
    await frame.getByText('Members of groups are not listed.').waitFor();
    await look(visit, 'the list of service accounts');

    await frame.getByLabel('Why listed').selectOption('Service account');
    await frame.getByText('1 of 5 accounts shown').waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByLabel('Risk').selectOption('Holds something of high risk');
    await frame.getByText('2 of 5 accounts shown').waitFor();
    await frame.getByLabel('Find an account').fill('nobody of that name');
    await frame.getByText('No account fits.').waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByText('5 of 5 accounts shown').waitFor();

    // Somebody whom nothing tells apart from a person is added by hand, by keyboard.
    await tabTo(visit, frame.getByRole('button', { name: 'Add an account' }));
    await page.keyboard.press('Enter');
    await waitForFocus(visit, frame.getByRole('combobox', { name: 'Account' }));
    await page.keyboard.type('Lea');
    await frame.getByRole('option', { name: 'Lea Lead' }).waitFor();
    await page.keyboard.press('Enter');
    await rowOf(visit, 'Lea Lead').getByText('Added by you').waitFor();
    await waitForFocus(visit, frame.getByRole('combobox', { name: 'Account' }));
    await frame.getByText('6 of 6 accounts shown').waitFor();
    await page.waitForURL(/also=5a/u);
    const other = await openAgain(app, { viewer: 'Otto Admin', address: page.url() });
    await rowOf(other, 'Lea Lead').getByText('Added by you').waitFor();
  });

  it('are counted on a large site only when somebody asks, and counting can be stopped', async () => {
    const siteFile = smallSite({
      projects: Array.from({ length: 1_050 }, (_, at) => project(at + 1, `P${at + 1}`, 7)),
      permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    });
    const visit = await open({ siteFile });
    const { frame, page } = visit;
    const calls = recordCalls(visit);
    await frame.getByRole('combobox').waitFor();
    await goTo(visit, 'Service accounts', 'Service accounts');
    const bot = rowOf(visit, 'sync-bot');
    await frame.getByText('Counting one account takes 2 requests for 1,050 projects.').waitFor();
    await bot.getByText('Not counted').waitFor();
    expect(calls.filter(({ name }) => name === 'account/abilities')).toEqual([]);
    await frame.getByLabel('Risk').selectOption('Holds nothing of high risk');
    await frame.getByText('not counted yet may be missing here').waitFor();
    await look(visit, 'accounts of a large site, not counted');
    await frame.getByRole('button', { name: 'Show all' }).click();

    // The second thousand is kept waiting, as by a slow Jira.
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/host/invoke', async (route) => {
      const { functionKey, payload } = route.request().postDataJSON() as {
        functionKey: string;
        payload: { startAt?: number };
      };
      if (functionKey === 'account/abilities' && payload.startAt === 1_000) await released;
      await route.continue().catch(() => undefined);
    });
    await bot.getByRole('button', { name: 'Count what sync-bot can do' }).click();
    await bot.getByText('of 1,000 asked about, 1,050 in all').waitFor();
    await frame.getByRole('button', { name: 'Stop counting' }).click();
    await frame.getByRole('button', { name: 'Stop counting' }).waitFor({ state: 'detached' });
    release();
    await frame.getByRole('button', { name: /^Count \d accounts$/u }).click();
    await bot.getByText('of 1,050 projects').waitFor();
    expect(await bot.getByRole('cell').nth(2).textContent()).toBe(
      'Browse1,050Edit0Administer0of 1,050 projects',
    );
  });

  it('say what could not be told', async () => {
    const visit = await open({ siteFile: auditSite });
    const { frame, app } = visit;
    await frame.getByRole('combobox').waitFor();
    app.site.setFaults([{ match: { path: '/rest/api/3/permissions/check' }, effect: { status: 403 } }]);
    await goTo(visit, 'Service accounts', 'Service accounts');
    await rowOf(visit, 'sync-bot').getByText('Administers Jira: Jira did not say').waitFor();
    await rowOf(visit, 'sync-bot').getByText('Jira did not say', { exact: true }).first().waitFor();
    await frame.getByLabel('Risk').selectOption('Holds nothing of high risk');
    await frame.getByText('Jira did not tell about').waitFor();
    // Nobody had to ask about an account that cannot sign in.
    expect(await frame.getByRole('rowheader').allTextContents()).toEqual([
      expect.stringContaining('Old Jenkins'),
    ]);
    // Asked anew, Jira tells.
    app.site.setFaults([]);
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByRole('button', { name: 'Count again' }).click();
    await rowOf(visit, 'sync-bot').getByText('of 3 projects').waitFor();
  });

  it('say why nothing can be listed', async () => {
    const visit = await open({ siteFile: auditSite, viewer: 'Nadia Nopicker' });
    const { frame } = visit;
    await openPath(visit, '/accounts');
    await frame.getByText('Jira does not let you look up accounts').waitFor();
    expect(await frame.getByRole('table').count()).toBe(0);
    await look(visit, 'no list of service accounts');
  });
});
