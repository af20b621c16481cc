import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { check } from '../support/browser/steps';

describeInBrowser('the table while Jira is away', () => {
  const { open } = pageTests();

  it('says what could not be read, and reads it when asked again', async () => {
    const visit = await open({
      projects: 150,
      // The run has keys and ids only, so that names are read for what is in sight.
      server: { assumptions: { administerImpliesAdministerProjectsInPermittedProjects: true } },
      answers: 'faulty',
    });
    const { frame, page } = visit;
    const away = (isAway: boolean): void => {
      visit.app.site.setFaults(isAway ? [{ match: {}, effect: { status: 200, html: true } }] : []);
    };
    const alert = frame.getByRole('alert');
    const tryAgain = async (): Promise<void> => {
      expect(await alert.textContent()).toContain('Jira could not be reached');
      away(false);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await alert.waitFor({ state: 'detached' });
    };
    await check(visit, { account: 'aha-sync', profile: browseAndCreate });
    await frame.getByText('150 of 150 projects shown').waitFor();
    const grid = frame.getByRole('grid');
    const name = /[a-z] \d+$/u;
    await frame.getByRole('rowheader', { name }).first().waitFor();

    away(true);
    await frame.getByRole('rowheader').first().click();
    await frame
      .getByRole('region', { name: /^Why: P/u })
      .getByText('Jira could not be reached')
      .waitFor();
    await look(visit, 'a project that could not be read');
    await tryAgain();
    await frame
      .getByRole('region', { name: /^Why: .* in P/u })
      .getByText('Nothing is in')
      .waitFor();

    away(true);
    await grid.evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    const nameless = frame.getByText('Some names could not be read just now.');
    await nameless.waitFor();
    away(false);
    await grid.evaluate((box) => {
      box.scrollTop -= 72;
    });
    await frame.locator('[aria-rowindex="147"]').getByText(name).waitFor();
    await nameless.waitFor({ state: 'detached' });

    away(true);
    await frame.getByLabel('Find a project').fill('portal');
    await alert.waitFor();
    await look(visit, 'a search that failed');
    await tryAgain();
    await frame.getByText(/^\d\d of 150 projects shown$/u).waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => !url.search.includes('find'));

    let letGo = (): void => undefined;
    const mayGo = new Promise<void>((done) => (letGo = done));
    await page.route('**/host/invoke', async (route) => {
      const { functionKey } = route.request().postDataJSON() as { functionKey: string };
      if (functionKey === 'run/matrix') await mayGo;
      await route.continue().catch(() => undefined);
    });
    await page.reload();
    await frame.getByText('Reading 150 projects…').waitFor();
    away(true);
    letGo();
    await alert.waitFor();
    await tryAgain();
    await frame.getByText('150 of 150 projects shown').waitFor();
    expect(await frame.getByRole('rowheader').count()).toBeGreaterThan(10);
  }, 90_000);
});
