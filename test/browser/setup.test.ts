import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import { acme, entry, hasFocusAt, isDone, openEntry, tick } from '../support/browser/set-up-steps';
import { chooseAccount, pressCheck, tabTo, verdict } from '../support/browser/steps';
import { who } from '../support/sites/small-site';

const AHA = '/connectors/aha-roadmaps/setup';

describeInBrowser('the set-up checklist', () => {
  const { open } = pageTests({ keepsStorage: true });

  it('keeps what is ticked for each account, and hands it to the check and its result', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    await openPath(visit, AHA);
    await frame.getByRole('heading', { level: 1, name: 'Set-up checklist: Aha! Roadmaps' }).waitFor();
    await isDone(visit, '0 of 29 done');
    await tick(visit, 'email-as-username');
    await isDone(visit, '1 of 29 done');
    await look(visit, 'a checklist without an account');

    // What was ticked before the account was chosen is not lost, and what Jira confirms needs no tick.
    await chooseAccount(visit, 'sync-bot');
    await isDone(visit, '3 of 29 done');
    await frame.getByText('Jira says that the account is active.').waitFor();
    expect(await entry(visit, 'account-active').getByRole('checkbox').count()).toBe(0);
    await entry(visit, 'need:webhook-events').getByRole('checkbox').check();
    const name = await openEntry(visit, 'email-as-username');
    await name.getByText('bot@small.example').waitFor();

    await frame.getByText('Next: The connector is set up for Jira Cloud').waitFor();
    await frame.getByRole('button', { name: 'Go to the next one' }).click();
    await hasFocusAt(visit, 'cloud-not-dc');
    await entry(visit, 'cloud-not-dc').getByText('Jira says that this site is Jira Cloud.').waitFor();
    await page.waitForURL(/item=cloud-not-dc/u);
    await look(visit, 'a checklist with open entries');

    await page.reload();
    await isDone(visit, '4 of 29 done');
    await entry(visit, 'cloud-not-dc').getByText('Jira says that this site is Jira Cloud.').waitFor();
    await frame.getByRole('button', { name: 'Change account' }).click();
    await chooseAccount(visit, 'Lea Lead');
    await isDone(visit, '2 of 29 done');
    await frame.getByRole('button', { name: 'Change account' }).click();
    await chooseAccount(visit, 'sync-bot');
    await isDone(visit, '4 of 29 done');

    await frame.getByRole('link', { name: 'Check the account now' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get('connector'), query.get('account'), query.get('done')]).toEqual([
      'aha-roadmaps',
      who.bot,
      'webhook-events,email-as-user-name',
    ]);
    await pressCheck(visit);
    await verdict(visit);
    const steps = frame.getByRole('region', { name: 'Steps to do by hand' }).getByRole('listitem');
    const done = await steps.filter({ has: frame.getByText('Done', { exact: true }) }).allTextContents();
    expect(done).toHaveLength(2);
    expect(done[0]).toContain('Create one webhook');
    expect(done[1]).toContain('takes the e-mail address');
  });

  it('goes by the way to sign in, which is in the address, and hands that over too', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    await openPath(visit, `/connectors/jira-align/setup?account=${who.bot}`);
    await isDone(visit, '2 of 19 done');
    expect(await frame.getByRole('radio', { name: 'Application link (OAuth 1.0a)' }).isChecked()).toBe(true);
    await frame.getByText('The Jira connector does not currently support OAuth 2.0 in any form.').waitFor();
    await tick(visit, 'oauth1-consumer-key');
    await tick(visit, 'oauth1-public-key');
    await tick(visit, 'align-open-administration');
    await frame.getByText('Connect Jira Align to Jira Cloud: 1 of 23 steps').waitFor();
    await look(visit, 'a checklist with a guide');

    // A step leads to what to look at when it fails.
    const authorize = await openEntry(visit, 'align-authorize');
    await authorize.getByRole('link', { name: 'The application link has the connector' }).click();
    await hasFocusAt(visit, 'oauth1-link-address');

    await frame.getByRole('radio', { name: 'E-mail and API token' }).check();
    await isDone(visit, '2 of 21 done');
    await page.waitForURL(/method=api-token/u);
    expect(await entry(visit, 'oauth1-consumer-key').count()).toBe(0);
    await tick(visit, 'token-not-password');
    await tick(visit, 'token-owner');
    await tick(visit, 'email-as-username');
    await frame.getByRole('link', { name: 'Check the account now' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    expect(await frame.getByRole('checkbox', { name: 'Sign in with an API token' }).isChecked()).toBe(true);
    expect(
      await frame.getByRole('checkbox', { name: 'Sign in through an application link' }).isChecked(),
    ).toBe(false);
    expect(new URL(page.url()).searchParams.get('done')).toBe('email-as-user-name,api-token-as-password');

    // Back at the other way to sign in, its own ticks are there.
    await page.goBack();
    await frame.getByRole('radio', { name: 'Application link (OAuth 1.0a)' }).check();
    await isDone(visit, '4 of 19 done');
    await frame.getByRole('button', { name: 'Start again' }).click();
    await frame.getByText('Connect Jira Align to Jira Cloud: 0 of 23 steps').waitFor();
    await isDone(visit, '4 of 19 done');
  });

  it('works by keyboard alone', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    await openPath(visit, '/setup');
    await isDone(visit, '0 of 15 done');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#app')?.focus();
    });
    const next = frame.getByRole('button', { name: 'Go to the next one' });
    await tabTo(visit, next);
    await page.keyboard.press('Enter');
    await hasFocusAt(visit, 'cloud-not-dc');
    const field = entry(visit, 'cloud-not-dc').getByLabel('Address in the connector');
    await tabTo(visit, field);
    await page.keyboard.type('https://acme.atlassian.net/jira');
    await entry(visit, 'cloud-not-dc').getByText('There is a path behind the address: /jira.').waitFor();
    const box = frame.getByRole('checkbox', { name: 'The address is the plain address of the site' });
    await tabTo(visit, box);
    await page.keyboard.press('Space');
    await isDone(visit, '1 of 15 done');
    await tabTo(visit, frame.getByRole('button', { name: 'The address is the plain address of the site' }));
    await page.keyboard.press('Enter');
    // What was typed is there in the other field for the same address.
    expect(await entry(visit, 'url-form').getByLabel('Address in the connector').inputValue()).toBe(
      'https://acme.atlassian.net/jira',
    );
    await look(visit, 'the general checklist');
  });
});
