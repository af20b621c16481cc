import { readFile } from 'node:fs/promises';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { hasFocus, tabTo } from '../support/browser/steps';
import { fieldSite, ids } from '../support/sites/field-site';
import { who } from '../support/sites/small-site';
import {
  addField,
  answer,
  checkFields,
  chooseAccount,
  fieldRows,
  fixRow,
  inShort,
  listedField,
  openFields,
  typeKeys,
} from './fields-steps';

describeInBrowser('the fields that a connector maps', () => {
  const { open, openAgain } = pageTests();

  it('are found missing on a screen, are mended in Jira, and can be set when one looks again', async () => {
    const visit = await open({ siteFile: fieldSite() });
    const { frame, page, app } = visit;
    await openFields(visit);
    expect(await hasFocus(frame.getByRole('heading', { level: 1 }))).toBe(true);
    await look(visit, 'the empty screen of fields');
    await chooseAccount(visit, 'sync-bot');
    await typeKeys(visit, 'ONE, two');
    await addField(visit, 'Due date');

    expect(await checkFields(visit)).toEqual({
      sentence: '“Due date” cannot be set everywhere in these 2 projects.',
      tone: 'danger',
    });
    expect(await hasFocus(frame.locator('#fields-answer'))).toBe(true);
    const told = await inShort(visit, 'fields');
    expect(told[0]).toBe(
      '“Due date” is not on the edit screen for Story in ONE; is not on the create and edit screens for Bug in ONE.',
    );
    expect(told[1]).toContain('Required and not among your fields: “Summary”');
    const other = fixRow(visit, 'Put “Due date” on the screen “Other”');
    await other.getByText('It is the screen for editing issues of the type Story.').waitFor();
    expect(await other.getByRole('link', { name: /Screens > Configure/u }).getAttribute('href')).toContain(
      `ConfigureFieldScreen.jspa?id=${ids.otherScreen}`,
    );
    await fixRow(visit, 'Put “Due date” on the screen “Bugs”').waitFor();

    expect(await fieldRows(visit)).toEqual([
      expect.stringMatching(
        /^ONE \| Story \| Due date \| .*Not on the edit screen.*“Other”.* \| Not required/u,
      ),
      expect.stringMatching(/^ONE \| Bug \| Due date \| .*Not when creating.*“Bugs”/u),
      expect.stringMatching(/^TWO \| Story \| Due date \| .*Can be set/u),
      expect.stringMatching(/^TWO \| Bug \| Due date \| .*Can be set/u),
    ]);
    await frame.getByRole('button', { name: 'Why? Due date, Story in ONE' }).click();
    const why = frame.getByRole('list', { name: 'Why: Due date, Story in ONE' });
    for (const text of [
      'Creating: the field is on the screen “Create a story”.',
      'ONE uses the issue type screen scheme “Screens of ONE”.',
      'There it is on the tab “Plan”.',
      'Editing: the field is not on the screen “Other”.',
      'It is on none of the tabs there.',
      'Setting it takes “Schedule Issues”',
    ])
      await why.getByText(text).first().waitFor();
    await look(visit, 'an answer about fields, with why');
    await page.waitForURL(/why=ONE\.10001\.duedate/u);

    app.site.apply({ type: 'put-field-on-screen', screenId: ids.otherScreen, fieldId: 'duedate' });
    app.site.apply({ type: 'put-field-on-screen', screenId: ids.bugScreen, fieldId: 'duedate' });
    await frame.getByRole('button', { name: 'Look again' }).click();
    await frame.getByRole('heading', { name: '“Due date” can be set in all 2 projects.' }).waitFor();
    await why.getByText('Editing: the field is on the screen “Other”.').waitFor();
    expect(await fixRow(visit, 'Put “Due date”').count()).toBe(0);

    // Whoever gets the address sees the same.
    const colleague = await openAgain(app, { viewer: 'Otto Admin', address: page.url() });
    expect((await answer(colleague, 'fields')).sentence).toBe('“Due date” can be set in all 2 projects.');
    await colleague.frame.getByRole('list', { name: 'Why: Due date, Story in ONE' }).waitFor();
  });

  it('leave no required field unmapped, without an account and by keyboard alone', async () => {
    const visit = await open({ siteFile: fieldSite() });
    const { frame, page, context } = visit;
    await openFields(visit);
    // Nothing typed yet: what is missing is said, and takes the focus.
    await tabTo(visit, frame.getByRole('button', { name: 'Check fields' }));
    await page.keyboard.press('Enter');
    const keys = frame.getByLabel('Project keys');
    await frame.getByText('Type the key of at least one project.').waitFor();
    expect(await hasFocus(keys)).toBe(true);
    await page.keyboard.type('TWO');
    await frame.getByText(/Search \d+ fields/u).waitFor();
    await tabTo(visit, frame.getByLabel('Add a field'));
    await page.keyboard.type('sprin');
    await listedField(visit, 'Sprint').waitFor();
    await look(visit, 'the fields that fit');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Remove Sprint' }).waitFor();
    await tabTo(visit, frame.getByRole('radio', { name: 'All issue types' }));
    await page.keyboard.press('ArrowDown');
    await tabTo(visit, frame.getByRole('checkbox', { name: 'Bug' }));
    await page.keyboard.press('Space');
    await tabTo(visit, frame.getByRole('button', { name: 'Check fields' }));
    await page.keyboard.press('Enter');
    await answer(visit, 'fields');
    expect((await fieldRows(visit)).map((row) => row.split(' | ').slice(0, 3))).toEqual([
      ['TWO', 'Bug', 'Sprint'],
    ]);
    await frame.getByText('No account is chosen, so the permissions').waitFor();

    const row = fixRow(visit, '“Summary” is required, and the connector does not map it');
    await tabTo(visit, row.getByRole('button', { name: 'Add Summary to the fields' }));
    await page.keyboard.press('Enter');
    await frame.getByText('The choices have changed since.').waitFor();
    await tabTo(visit, frame.getByRole('button', { name: 'Check fields' }));
    await page.keyboard.press('Enter');
    await frame.getByText('The choices have changed since.').waitFor({ state: 'detached' });
    await answer(visit, 'fields');
    expect(await row.count()).toBe(0);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await frame.getByRole('button', { name: 'Copied' }).waitFor();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown).toContain('| TWO | Bug | Sprint |');
    expect(markdown).toMatch(/^## .*fields/u);
    const started = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Download JSON' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^preflight-fields-\d{4}-\d\d-\d\d\.json$/u);
    const json = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
    expect(json).toMatchObject({ about: 'fields', accountId: '', typeIds: [ids.bug], left: [] });
  });

  it('are unknown in team-managed projects, with what to look at by hand', async () => {
    const visit = await open({
      siteFile: fieldSite({ configuration: { timeTrackingEnabled: false } }),
    });
    const { frame } = visit;
    await openFields(visit);
    await typeKeys(visit, 'TEAM, OLD, NOPE');
    await addField(visit, 'Due date');
    expect(await checkFields(visit)).toEqual({
      sentence: 'Whether “Due date” can be set on every issue type of TEAM could not be found out.',
      tone: 'warning',
    });
    const told = await inShort(visit, 'fields');
    expect(told).toContain('OLD was left out: archived.');
    expect(told).toContain('NOPE was left out: not found, or not visible to you.');
    const row = fixRow(visit, '“Due date”: look at team-managed projects by hand');
    await row.getByText('Open the issue type in the project’s settings').waitFor();
    expect(await row.getByRole('link').first().getAttribute('href')).toMatch(
      /\/jira\/software\/projects\/TEAM\/settings\/issuetypes\/\d+$/u,
    );
    expect((await fieldRows(visit))[0]).toContain('Could not be checked');
    await frame.getByText('Team-managed', { exact: true }).waitFor();
    await frame.getByRole('link', { name: /Work items > Time tracking/u }).waitFor();
    await look(visit, 'fields of a team-managed project');
  });

  it('start from what was chosen for a check, and lead back to it', async () => {
    const visit = await open({ siteFile: fieldSite() });
    const { frame, page } = visit;
    await chooseAccount(visit, 'sync-bot');
    await frame.getByRole('radio', { name: 'Aha! Roadmaps', exact: true }).check();
    await frame.getByRole('radio', { name: 'These keys' }).check();
    await frame.getByLabel('Project keys').fill('ONE');
    await openFields(visit);
    await frame.getByRole('button', { name: 'Change account' }).waitFor();
    await frame.getByRole('checkbox', { name: /^Assignee/u }).check();
    await page.waitForURL(
      new RegExp(`/fields\\?account=${who.bot}&connector=aha-roadmaps&keys=ONE&fields=assignee`, 'u'),
    );
    // What the connector will not do needs no field.
    await frame.getByRole('checkbox', { name: 'Set the reporter' }).uncheck();
    await frame.getByRole('checkbox', { name: /^Reporter/u }).waitFor({ state: 'detached' });
    await checkFields(visit);
    await frame.getByRole('link', { name: 'Check the account for them' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Is an integration account ready?' }).waitFor();
    expect(await frame.getByLabel('Project keys').inputValue()).toBe('ONE');
    expect(await frame.getByRole('checkbox', { name: 'Set the reporter' }).isChecked()).toBe(false);
    // The answer is still there.
    await openFields(visit);
    await answer(visit, 'fields');
    expect(await frame.getByRole('checkbox', { name: /^Assignee/u }).isChecked()).toBe(true);
  });
});
