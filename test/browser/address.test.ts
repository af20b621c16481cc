import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { chooseAccount, chooseConnector, holdChunk, pressCheck, verdict } from '../support/browser/steps';

describeInBrowser('every view has an address', () => {
  const { open, openAgain } = pageTests();

  it('shows the same view after a reload, and Back leads to the form as it was', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { frame, page } = visit;
    await chooseAccount(visit, 'sync-bot');
    await chooseConnector(visit, 'BoldDesk');
    await pressCheck(visit);
    await verdict(visit);
    const show = frame.getByLabel('Show', { exact: true });
    await show.selectOption('With “Only on some issues”');
    await frame.getByRole('rowheader', { name: 'SOME' }).click();
    const why = frame.getByRole('region', { name: 'Why: Project SOME in SOME' });
    await why.waitFor();
    await page.waitForURL(/\/run\/.*cell=SOME/u);
    await page.reload();
    await why.waitFor();
    await frame.getByText('1 of 3 projects shown').waitFor();
    expect(await show.inputValue()).toBe('conditional');

    await page.goBack();
    await frame.getByRole('button', { name: 'Change account' }).waitFor();
    await frame.getByText('bot@small.example').waitFor();
    expect(await frame.getByRole('radio', { name: 'BoldDesk' }).isChecked()).toBe(true);
    await page.goForward();
    expect((await verdict(visit)).verdict).toBe('not-ready');
    expect(await show.inputValue()).toBe('conditional');
  });

  it('carries the choices of a check to a colleague', async () => {
    const visit = await open({ siteFile: threeProjects });
    await chooseAccount(visit, 'sync-bot');
    await chooseConnector(visit, 'BoldDesk');
    await visit.frame.getByRole('checkbox', { name: 'Delete work items' }).check();
    await visit.page.waitForURL(/connector=bolddesk.*deleteIssues=on/u);
    const { frame } = await openAgain(visit.app, { viewer: 'Otto Admin', address: visit.page.url() });
    await frame.getByRole('button', { name: 'Change account' }).waitFor();
    expect(await frame.getByRole('radio', { name: 'BoldDesk' }).isChecked()).toBe(true);
    expect(await frame.getByRole('checkbox', { name: 'Delete work items' }).isChecked()).toBe(true);
  });

  it('lets a second admin read a run at its address, and not continue it', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { app } = visit;
    // Chunk 0 reads the permission schemes; chunk 1 asks about the projects, and comes first.
    const release = await holdChunk(visit, 1);
    await chooseAccount(visit, 'sync-bot');
    await chooseConnector(visit, 'BoldDesk');
    await pressCheck(visit);
    await visit.frame.getByRole('button', { name: 'Cancel' }).click();
    expect((await verdict(visit)).verdict).toBe('incomplete');
    expect(await visit.frame.getByRole('button', { name: 'Continue the check' }).count()).toBe(1);

    const other = await openAgain(app, { viewer: 'Otto Admin', address: visit.page.url() });
    expect((await verdict(other)).verdict).toBe('incomplete');
    await other.frame.getByText('Only the admin who started the check can continue it').waitFor();
    expect(await other.frame.getByRole('button', { name: 'Continue the check' }).count()).toBe(0);
    await look(other, "another admin's unfinished run");

    release();
    await visit.frame.getByRole('button', { name: 'Continue the check' }).click();
    await visit.frame.locator('[data-verdict="not-ready"]').waitFor();
    await other.frame.getByRole('button', { name: 'Look again' }).click();
    await other.frame.locator('[data-verdict="not-ready"]').waitFor();
    await other.frame.getByRole('rowheader', { name: 'GAP' }).waitFor();
  });

  it('says that there is nothing at an address that was cut off', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { frame, page } = visit;
    await frame.getByRole('combobox').waitFor();
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}/run/no-such-run`);
    await frame.getByText('There is no such check').waitFor();
    await look(visit, 'a run that does not exist');
    await page.goto(page.url().replace('/run/no-such-run', '/nowhere'));
    await frame.getByText('There is nothing at this address').waitFor();
    await frame.getByRole('link', { name: 'Start a check' }).click();
    expect(await frame.getByRole('combobox').isVisible()).toBe(true);
  });
});
