import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import {
  causeRow,
  check,
  chooseAccount,
  chooseConnector,
  hasFocus,
  pressCheck,
  tabTo,
  verdict,
} from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';
import { bots } from '../support/sites/holders';
import { groupIds, project, scheme, smallSite, who } from '../support/sites/small-site';

/** One project whose scheme grants all that is asked for to a group, which the bot is not in. */
const oneGap = smallSite({
  projects: [project(1, 'ONE', 7)],
  permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [bots], CREATE_ISSUES: [bots] })],
});

describeInBrowser('an admin checks an account', () => {
  const { open } = pageTests();

  it('gets from three answers to one sentence by mouse', async () => {
    const visit = await open();
    const { frame } = visit;
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    await look(visit, 'the empty form');

    await chooseAccount(visit, 'aha-sync');
    await chooseConnector(visit, 'Aha! Roadmaps');
    await frame.getByText('38 projects').waitFor();
    await look(visit, 'the form, filled in');

    await pressCheck(visit);
    expect(await verdict(visit)).toEqual({
      sentence: 'aha-sync is not ready for Aha! Roadmaps.',
      verdict: 'not-ready',
    });
    expect(await hasFocus(frame.locator('#verdict'))).toBe(true);
    await frame.getByRole('grid').waitFor();
    await look(visit, 'the result');
  });

  it('does the same by keyboard alone, and the focus ends on the verdict', async () => {
    const visit = await open();
    const { frame, page } = visit;
    const { keyboard } = page;
    const account = frame.getByRole('combobox');
    await account.waitFor();
    await tabTo(visit, account);
    await keyboard.type('aha-s');
    await frame.getByRole('option', { name: 'aha-sync' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    const change = frame.getByRole('button', { name: 'Change account' });
    await change.waitFor();
    expect(await hasFocus(change)).toBe(true);

    await tabTo(visit, frame.getByRole('radio', { name: 'Aha! Roadmaps' }));
    await keyboard.press('Space');
    const versions = frame.getByRole('checkbox', { name: 'Create versions from releases' });
    await tabTo(visit, versions);
    await keyboard.press('Space');
    expect(await versions.isChecked()).toBe(false);
    await tabTo(visit, frame.getByRole('radio', { name: 'All projects' }));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    const keys = frame.getByLabel('Project keys');
    await tabTo(visit, keys);
    await keyboard.type('firm, cali');
    await frame.getByText('2 projects').waitFor();

    await tabTo(visit, frame.getByRole('button', { name: 'Check', exact: true }));
    await keyboard.press('Enter');
    expect(await verdict(visit)).toEqual({
      sentence: 'aha-sync is not ready for Aha! Roadmaps.',
      verdict: 'not-ready',
    });
    expect(await hasFocus(frame.locator('#verdict'))).toBe(true);
    expect(await frame.getByRole('status').allTextContents()).toContain(
      'The check has ended. aha-sync is not ready for Aha! Roadmaps.',
    );
  });

  it('is told what is missing in the form, and is led there', async () => {
    const visit = await open({ siteFile: oneGap });
    const { frame } = visit;
    await pressCheck(visit);
    await frame.getByText('Choose the account that the connector signs in as.').waitFor();
    expect(await hasFocus(frame.getByRole('combobox'))).toBe(true);
    await frame.getByText('Choose a connector.').waitFor();
    await look(visit, 'the form with its problems');
    await chooseAccount(visit, 'sync-bot');
    await pressCheck(visit);
    expect(await hasFocus(frame.getByRole('radio', { name: 'Aha! Roadmaps' }))).toBe(true);
  });

  it('mends the one gap, runs again and finds the account ready', async () => {
    const visit = await open({ siteFile: oneGap });
    const { frame, app } = visit;
    const profile = requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']);
    expect(await check(visit, { profile })).toEqual({
      sentence: 'sync-bot is not ready for Test connector.',
      verdict: 'not-ready',
    });
    await frame.getByText('1 change would make it ready in 1 of 1 project').waitFor();
    await causeRow(visit, 'Add sync-bot to the group “bots”').waitFor();
    await look(visit, 'a result with one gap');

    app.site.apply({ type: 'add-group-member', groupId: groupIds.bots, accountId: who.bot });
    await frame.getByRole('button', { name: 'Run again' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    await pressCheck(visit);
    await frame.getByRole('heading', { level: 1, name: 'sync-bot is ready for Test connector.' }).waitFor();
    expect((await verdict(visit)).verdict).toBe('ready');
    expect(await frame.getByRole('heading', { name: 'What to change' }).count()).toBe(0);
    await look(visit, 'a ready account');
  });
});
