import { describeInBrowser } from '../support/browser/describe-in-browser';
import { pageTests } from '../support/browser/page-tests';
import { openPath, twoProjects, waitForFocus } from '../support/browser/profile-steps';
import { chooseAccount, chooseConnector, chooseKeys, tabTo } from '../support/browser/steps';

describeInBrowser('the main navigation', () => {
  const { open } = pageTests();

  it('leads to every place by keyboard, marks where one is, and brings back what was chosen', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page } = visit;
    await chooseAccount(visit, 'sync-bot');
    await chooseConnector(visit, 'BoldDesk');
    await chooseKeys(visit, 'ONE');
    await frame.getByText('1 project', { exact: true }).waitFor();

    const navigation = frame.getByRole('navigation', { name: 'Integration Preflight' });
    const places = await navigation.getByRole('link').allTextContents();
    expect(places[0]).toBe('Check');
    expect(places).toContain('Connectors');
    for (const place of [...places.slice(1), 'Check']) {
      const link = navigation.getByRole('link', { name: place, exact: true });
      await tabTo(visit, link, { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      await navigation.locator('[aria-current="page"]', { hasText: place }).waitFor();
      expect(await navigation.locator('[aria-current]').allTextContents()).toEqual([place]);
      const heading = frame.locator('main h1[tabindex="-1"]:focus');
      await heading.waitFor();
    }
    expect(await frame.getByRole('radio', { name: 'BoldDesk' }).isChecked()).toBe(true);
    await frame.getByText('bot@small.example').waitFor();
    expect(await frame.getByLabel('Project keys').inputValue()).toBe('ONE');

    await page.goBack();
    await navigation.locator('[aria-current="page"]', { hasText: places.at(-1) ?? '' }).waitFor();
    await openPath(visit, '/connectors/bolddesk');
    await navigation.locator('[aria-current="page"]', { hasText: 'Connectors' }).waitFor();
    await openPath(visit, '/nowhere/at-all');
    await frame.getByText('There is nothing at this address').waitFor();
    expect(await navigation.locator('[aria-current]').count()).toBe(0);
    await tabTo(visit, navigation.getByRole('link', { name: 'Connectors' }));
    await page.keyboard.press('Enter');
    const heading = frame.getByRole('heading', { level: 1, name: 'Connectors' });
    await heading.waitFor();
    await waitForFocus(visit, heading);
  });

  it('goes back while what was typed last is still on its way to the address', async () => {
    const { frame, page } = await open({ siteFile: twoProjects });
    await frame.getByRole('link', { name: 'Connectors', exact: true }).click();
    await frame.getByLabel('Find a connector').fill('aha');
    await page.goBack();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    expect(new URL(page.url()).pathname).not.toContain('/connectors');
  });
});
