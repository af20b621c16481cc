import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import { acme, entry, isDone, openEntry, tick } from '../support/browser/set-up-steps';
import { hasFocus } from '../support/browser/steps';
import { who } from '../support/sites/small-site';

describeInBrowser('what the set-up checklist keeps', () => {
  const { open } = pageTests({ keepsStorage: true });

  it('warns of a token that expires or is somebody else’s, keeps only date and ticks, and forgets them on request', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    const inDays = (days: number): string => {
      const day = new Date();
      day.setDate(day.getDate() + days);
      return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    };
    await openPath(visit, `/connectors/aha-roadmaps/setup?account=${who.bot}&item=token-expiry`);
    const expiry = entry(visit, 'token-expiry');
    await expiry.getByText('API tokens do not expire automatically').waitFor();
    await expiry.getByText('No longer true').waitFor();
    const date = expiry.getByLabel('Token expires on');
    await date.fill(inDays(100));
    await expiry.getByText('It lasts 100 more days').waitFor();
    await date.fill(inDays(400));
    await expiry.getByText('This is more than a year away.').waitFor();
    await date.fill(inDays(12));
    await expiry.getByText('The token expires in 12 days.').waitFor();
    const owner = await openEntry(visit, 'token-owner');
    await owner.getByRole('radio', { name: 'It was made as somebody else' }).check();
    await owner.getByText('The token is somebody else’s.').waitFor();
    await tick(visit, 'token-owner');
    await tick(visit, 'token-expiry');
    // A tick does not make right what is known to be wrong.
    await isDone(visit, '3 of 29 done');
    await owner.getByRole('radio', { name: 'It was made as sync-bot' }).check();
    await isDone(visit, '4 of 29 done');
    await page.reload();
    await frame
      .getByRole('region', { name: 'How far it is' })
      .getByText('The token expires in 12 days.')
      .waitFor();
    await openEntry(visit, 'token-expiry');
    await date.fill(inDays(-1));
    await entry(visit, 'token-expiry').getByText('The token expired 1 day ago. Create a new one').waitFor();
    await isDone(visit, '3 of 29 done');
    await look(visit, 'a checklist with an expired token');

    await openPath(visit, '/setup?method=oauth-2');
    await tick(visit, 'connector-update');
    const kept = frame.getByRole('region', { name: 'Kept in this browser' });
    await kept.getByRole('button', { name: '2 checklists' }).click();
    const rows = kept.getByRole('listitem');
    await kept.getByText('General checklist, no account yet').waitFor();
    await kept.getByText('Aha! Roadmaps, sync-bot').waitFor();
    expect(await rows.nth(1).textContent()).toContain('2 ticks');
    await kept.getByText('The token expired 1 day ago.').waitFor();
    await look(visit, 'what is kept');
    await kept.getByRole('button', { name: 'Clear General checklist, no account yet' }).click();
    await isDone(visit, '0 of 8 done');
    await kept.getByRole('link', { name: 'Aha! Roadmaps, sync-bot' }).click();
    await isDone(visit, '3 of 29 done');
    expect(await hasFocus(frame.getByRole('heading', { level: 1 }))).toBe(true);
    await tick(visit, 'integration-log');
    await frame.getByRole('radio', { name: 'E-mail and API token' }).waitFor();
    await kept.getByRole('button', { name: '1 checklist' }).click();
    await kept.getByRole('button', { name: 'Clear Aha! Roadmaps, sync-bot' }).click();
    await kept.getByText('Nothing yet.').waitFor();
    await isDone(visit, '2 of 29 done');
    expect(
      await frame
        .locator('body')
        .evaluate(() => Object.keys(localStorage).filter((name) => name.includes('set-up'))),
    ).toEqual([]);
  });
});
