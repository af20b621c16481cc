import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { hasFocus } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { boardSite } from '../support/sites/board-site';
import { groupIds, who } from '../support/sites/small-site';
import { answer, chooseAccount, inShort, openFields } from './fields-steps';

const filter = (id: number, name: string, shares: object[]) => ({
  id,
  name,
  owner: who.admin,
  jql: 'project = ONE ORDER BY Rank ASC',
  sharePermissions: shares as never,
});

const site = boardSite({
  site: {
    filters: [
      filter(900, 'Open filter', [{ type: 'loggedin' }]),
      filter(901, 'Closed filter', [{ type: 'group', groupId: groupIds.admins }]),
      filter(902, 'Hidden filter', [{ type: 'loggedin' }]),
    ],
    boards: [
      { id: 1, name: 'Open board', type: 'scrum', filterId: 900, projectIds: [1] },
      { id: 2, name: 'Closed board', type: 'scrum', filterId: 901, projectIds: [1] },
      // Names no project that the bot browses, so that nobody knows whether the filter alone is enough.
      { id: 3, name: 'Odd board', type: 'kanban', filterId: 902, projectIds: [3] },
    ],
  },
});

const board = ({ frame }: Visit, name: string) =>
  frame
    .getByRole('list', { name: 'Boards', exact: true })
    .getByRole('listitem')
    .filter({ has: frame.getByRole('heading', { level: 4, name }) });

describeInBrowser('the boards that a connector reads', () => {
  const { open, openAgain } = pageTests();

  it('are visible, not visible or unknown to the account, and are shared with it', async () => {
    const visit = await open({ siteFile: site });
    const { frame, page, app } = visit;
    await openFields(visit);
    await frame.getByLabel('A part of the board’s name').fill('board');
    await frame.getByRole('checkbox', { name: 'Open board' }).check();
    await frame.getByRole('checkbox', { name: 'Closed board' }).check();
    // Without an account there is nobody to look for.
    await frame.getByRole('button', { name: 'Check boards' }).click();
    await frame.getByText('Choose an account above').waitFor();
    expect(await hasFocus(frame.getByRole('combobox', { name: 'Account' }))).toBe(true);
    await look(visit, 'boards without an account');
    await chooseAccount(visit, 'sync-bot');
    await frame.getByRole('checkbox', { name: 'Odd board' }).check();
    await frame.getByRole('button', { name: 'Check boards' }).click();
    expect(await answer(visit, 'boards')).toEqual({
      sentence: 'sync-bot sees 1 of 3 boards for certain.',
      tone: 'danger',
    });
    expect(await hasFocus(frame.locator('#boards-answer'))).toBe(true);
    const told = await inShort(visit, 'boards');
    expect(told).toContain('Not visible: “Closed board”.');
    expect(told).toContain('Could not be checked: “Odd board”.');

    const closed = board(visit, 'Closed board');
    await closed.getByText('The filter of the board is not shared with the account.').waitFor();
    await closed.getByText('The group “admins”: the account is not in it.').waitFor();
    await closed
      .getByText(/Share the filter “Closed filter” with one of the groups that sync-bot is in/u)
      .waitFor();
    expect(await closed.getByRole('link', { name: /Edit permissions/u }).getAttribute('href')).toContain(
      '/issues/?filter=901',
    );
    await board(visit, 'Odd board').getByText('is not known to see any project of the board').waitFor();
    await board(visit, 'Open board')
      .getByText('Everybody who is signed in: that covers the account.')
      .waitFor();
    const projects = frame.getByRole('table', { name: 'Projects of Open board' });
    expect(await projects.locator('tbody tr').allTextContents()).toEqual(['ONEYesYesYes']);
    await look(visit, 'an answer about boards');

    app.site.apply({ type: 'share-filter', filterId: 901, share: { type: 'user', accountId: who.bot } });
    await frame
      .locator('section[aria-labelledby="boards-answer"]')
      .getByRole('button', { name: 'Look again' })
      .click();
    await closed.getByText('The account itself.').waitFor();
    expect((await answer(visit, 'boards')).sentence).toBe('sync-bot sees 2 of 3 boards for certain.');
    await page.waitForURL(/boards=1%2C2%2C3&asked=boards/u);

    // Another admin, who is not among those whom the filter is shared with by name, gets the same from the address.
    const other = await openAgain(app, { viewer: 'Otto Admin', address: page.url() });
    expect((await answer(other, 'boards')).sentence).toBe('sync-bot sees 2 of 3 boards for certain.');
    app.site.apply({ type: 'unshare-filter', filterId: 901 });
    await other.frame.getByRole('button', { name: 'Look again' }).click();
    await board(other, 'Closed board').waitFor({ state: 'detached' });
    const unseen = other.frame.getByText('Jira does not show you this board.');
    await unseen.waitFor();
    await look(other, 'a board that the admin does not see');
  });
});
