import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { goTo, openPath, twoProjects, waitForFocus } from '../support/browser/profile-steps';
import { tabTo } from '../support/browser/steps';

describeInBrowser('the connectors', () => {
  const { open, openAgain } = pageTests();

  it('are searched, filtered, ordered, looked at and compared, and each view has an address', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page, app } = visit;
    await frame.getByRole('combobox').waitFor();
    await goTo(visit, 'Connectors', 'Connectors');
    const heading = frame.getByRole('heading', { level: 1, name: 'Connectors' });
    await waitForFocus(visit, heading);
    await frame.getByText('34 of 34 connectors shown').waitFor();
    const rows = frame.getByRole('list', { name: 'Connectors' }).getByRole('listitem');
    const names = (): Promise<string[]> => rows.getByRole('link').allTextContents();
    await look(visit, 'the list of connectors');

    await frame.getByLabel('Signs in with').selectOption('Application link (OAuth 1.0a)');
    await frame.getByText('3 of 34 connectors shown').waitFor();
    expect(await names()).toEqual(['Jira Align', 'Pluralsight Flow', 'Unito']);
    await frame.getByLabel('List of needs').selectOption('Incomplete');
    await frame.getByText('1 of 34 connectors shown').waitFor();
    expect(await names()).toEqual(['Jira Align']);
    await frame.getByLabel('Find a connector').fill('no such connector');
    await frame.getByText('No connector fits.').waitFor();
    await frame.getByRole('button', { name: 'Show all' }).click();
    await frame.getByText('34 of 34 connectors shown').waitFor();
    await frame.getByLabel('Order').selectOption('Most needs first');
    const needs = await rows.getByText(/^\d+ needs?$/u).allTextContents();
    const counts = needs.map((text) => parseInt(text, 10));
    expect(counts).toHaveLength(34);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));

    for (const name of ['Aha! Roadmaps', 'BoldDesk', 'Jira Align', 'Unito'])
      await frame.getByRole('checkbox', { name: `Compare ${name}` }).check();
    await frame.getByText('More do not fit side by side.').waitFor();
    expect(await frame.getByRole('checkbox', { name: 'Compare Sentry' }).isDisabled()).toBe(true);
    await frame.getByRole('link', { name: 'Compare 4 connectors' }).click();
    await frame.getByRole('button', { name: 'Take out Unito' }).click();
    await frame.getByRole('button', { name: 'Take out Jira Align' }).click();
    await page.waitForURL(/compare\?with=aha-roadmaps(?:%2C|,)bolddesk$/u);

    // A colleague gets the same view.
    const other = await openAgain(app, { viewer: 'Otto Admin', address: page.url() });
    const differing = other.frame.getByRole('region', { name: 'What differs' });
    await differing.waitFor();
    const heads = await differing.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['Need', 'Aha! Roadmaps', 'BoldDesk']);
    const row = (name: string) =>
      other.frame.getByRole('row').filter({ has: other.frame.getByRole('rowheader', { name }) });
    expect(await row('CREATE_ATTACHMENTS').getByRole('cell').allTextContents()).toEqual([
      'Requiredwith an option only',
      '–Not asked for',
    ]);
    // What is the same everywhere is put away until somebody asks for it.
    expect(await row('EDIT_ISSUES').count()).toBe(0);
    await other.frame.getByRole('button', { name: 'needs that all ask for alike' }).click();
    expect(await row('EDIT_ISSUES').getByRole('cell').allTextContents()).toEqual(['Required', 'Required']);
    await other.page.waitForURL(/same=shown/u);
    await look(other, 'two connectors side by side');
    await other.frame.getByLabel('Add a connector').selectOption('Jira Align');
    await other.frame.getByText(/^Aha! Roadmaps, BoldDesk and Jira Align differ in/u).waitFor();
    await other.page.goBack();
    await other.frame.getByRole('heading', { level: 1 }).waitFor();
  });

  it('show what they need, who says so, where sources disagree and what no longer holds', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame } = visit;
    await frame.getByRole('combobox').waitFor();
    await openPath(visit, '/connectors/bolddesk');
    await frame.getByRole('heading', { level: 1, name: 'BoldDesk' }).waitFor();
    for (const level of [/^Required \(\d+\)$/u, /^Recommended \(\d+\)$/u, /^Optional \(\d+\)$/u])
      await frame.getByRole('heading', { level: 3, name: level }).waitFor();
    const item = (text: string) => frame.getByRole('listitem').filter({ hasText: text });
    const outdated = item('API tokens do not expire automatically, but they can be manually revoked.');
    expect(await outdated.textContent()).toContain('No longer true');
    expect(await outdated.textContent()).toContain('Instead: They expire after 365 days at most');
    // Both sides of a conflict, each with its source.
    const disputed = item('Sources disagree').first();
    expect(await disputed.getByText('Another source says:').count()).toBeGreaterThan(0);
    expect(await disputed.getByRole('link', { name: 'Source' }).count()).toBeGreaterThan(1);
    await frame.getByText('read on 2026-11-22').first().waitFor();
    await look(visit, 'one connector');

    await openPath(visit, '/connectors/jira-align');
    await frame.getByRole('heading', { level: 1, name: 'Jira Align' }).waitFor();
    await frame.getByText('This list may be incomplete').waitFor();
    expect(await item('Refused by the vendor').textContent()).toContain('OAuth 2.0');
    await frame.getByRole('button', { name: 'Create versions' }).click();
    await frame.getByText('The project looks as if it did not exist.').waitFor();
    await openPath(visit, '/connectors/nothing-of-the-kind');
    await frame.getByText('There is no such connector').waitFor();
  });

  it('are reached from the question and lead back to it, and to the checklist, by keyboard', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page } = visit;
    await frame.getByRole('radio', { name: 'BoldDesk' }).check();
    await tabTo(visit, frame.getByRole('link', { name: 'All about BoldDesk' }));
    await page.keyboard.press('Enter');
    const heading = frame.getByRole('heading', { level: 1, name: 'BoldDesk' });
    await heading.waitFor();
    await waitForFocus(visit, heading);
    const setUp = frame.getByRole('link', { name: 'Set it up' });
    expect(await setUp.getAttribute('href')).toBe('#/connectors/bolddesk/setup');
    await tabTo(visit, frame.getByRole('link', { name: 'Check an account for it' }));
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    expect(await frame.getByRole('radio', { name: 'BoldDesk' }).isChecked()).toBe(true);
  });
});
