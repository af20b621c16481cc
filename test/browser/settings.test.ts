import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { goTo, waitForFocus } from '../support/browser/profile-steps';
import { hasFocus, tabTo } from '../support/browser/steps';
import { historyOf, runSaved, saveCheck } from '../support/runs/saved-checks';
import { auditSite } from '../support/sites/audit-site';

describeInBrowser('the settings', () => {
  const { open } = pageTests();

  it('tell what is stored, change how long, and delete all of it, by keyboard', async () => {
    const visit = await open({ siteFile: auditSite });
    const { frame, page, app } = visit;
    await frame.getByRole('combobox').waitFor();
    const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS']);
    await runSaved(app, checkId);
    await goTo(visit, 'Settings', 'Settings and stored data');
    await waitForFocus(visit, frame.getByRole('heading', { level: 1 }));
    await frame.getByText('Everything is counted.').waitFor();
    const stored = frame.getByRole('region', { name: 'What is stored' });
    const many = (kind: string) =>
      stored.getByRole('row', { name: kind }).getByRole('cell').first().textContent();
    expect(await many('Runs')).toBe('1 run');
    expect(await many('Saved checks')).toBe('1 check');
    expect(await many('Waivers')).toBe('0 waivers');
    await frame.getByText('not yet; the first time comes within a week').waitFor();
    await look(visit, 'the settings');

    const days = frame.getByLabel('Days');
    expect(await days.inputValue()).toBe('90');
    await tabTo(visit, days);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await frame.getByText('Give a whole number of days from 7 to 365.').waitFor();
    expect(await hasFocus(days)).toBe(true);
    await days.fill('30');
    await frame.getByText('Runs that are older than 30 days will be deleted as soon as you save.').waitFor();
    await page.keyboard.press('Enter');
    await frame.getByText('Saved: runs are kept for 30 days.').waitFor();
    await page.reload();
    await frame.getByRole('heading', { level: 1, name: 'Settings and stored data' }).waitFor();
    await frame.getByLabel('Days').waitFor();
    expect(await frame.getByLabel('Days').inputValue()).toBe('30');

    const opener = frame.getByRole('button', { name: 'Delete all data…' });
    await opener.click();
    const confirmation = frame.getByLabel('Confirm');
    await waitForFocus(visit, confirmation);
    await tabTo(visit, frame.getByRole('button', { name: 'Keep it' }));
    await page.keyboard.press('Enter');
    await waitForFocus(visit, opener);
    await page.keyboard.press('Enter');
    await waitForFocus(visit, confirmation);
    await page.keyboard.type('yes');
    await page.keyboard.press('Enter');
    await frame.getByText('Nothing was deleted, because “delete” was not typed.').waitFor();
    await look(visit, 'the confirmation of deleting everything');
    expect((await historyOf(app, checkId)).runs).toHaveLength(1);
    await confirmation.fill('delete');
    await page.keyboard.press('Enter');
    await frame.getByText('Everything is deleted').waitFor();
    await frame.locator('[tabindex="-1"]:focus').filter({ hasText: 'Everything is deleted' }).waitFor();
    await frame.getByText('Everything is counted.').waitFor();
    expect(await many('Runs')).toBe('0 runs');
    expect(await many('Saved checks')).toBe('0 checks');
    expect(await frame.getByLabel('Days').inputValue()).toBe('90');
    await expect(historyOf(app, checkId)).rejects.toMatchObject({ failure: { code: 'check-not-found' } });
  });
});
