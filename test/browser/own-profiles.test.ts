import { readFileSync } from 'node:fs';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { asJson, goTo, openPath, save, twoProjects, waitForFocus } from '../support/browser/profile-steps';
import { chooseAccount, pressCheck, tabTo, verdict } from '../support/browser/steps';

describeInBrowser("profiles of a site's own", () => {
  const { open } = pageTests();

  it('are copied, edited, saved and checked against, and the result names the version', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page } = visit;
    await frame.getByRole('radio', { name: 'Avion' }).check();
    await frame.getByRole('link', { name: 'All about Avion' }).click();
    await frame.getByRole('link', { name: 'Copy as my own' }).click();
    const name = frame.getByLabel('Name', { exact: true });
    expect(await name.inputValue()).toBe('Avion (copy)');
    await name.fill('Ärger & Söhne sync');
    expect(await frame.getByLabel('Short name').inputValue()).toBe('arger-sohne-sync');
    await frame.getByLabel('Short name').fill('avion');
    await frame.getByText('Short name: The catalogue has a connector “avion”.').waitFor();
    await frame.getByRole('button', { name: 'Save for this site' }).click();
    await waitForFocus(visit, frame.getByLabel('Short name'));
    await frame.getByLabel('Short name').fill('our-sync');

    // The form writes the JSON, and the JSON the form.
    await frame.getByRole('button', { name: 'Add a need' }).click();
    const [key, level] = [frame.getByLabel('Key of need 3'), frame.getByLabel('Level of need 3')];
    await waitForFocus(visit, frame.getByLabel('Kind of need 3'));
    await frame.getByText('Need 3, key: Write 1 to 255 characters.').waitFor();
    await look(visit, 'the form with a problem');
    await key.fill('EDIT_ISUES');
    await frame.getByText('Jira has no permission of its own with this key.').waitFor();
    await key.fill('EDIT_ISSUES');
    const suggested = await key.evaluate((input) =>
      [...((input as HTMLInputElement).list?.options ?? [])].map(({ value }) => value),
    );
    expect(suggested).toContain('MANAGE_SPRINTS_PERMISSION');
    await frame.getByText('Valid, with 3 needs.').waitFor();
    const json = await asJson(visit);
    const typed = await json.inputValue();
    expect(JSON.parse(typed)).toMatchObject({
      id: 'our-sync',
      name: 'Ärger & Söhne sync',
      requirements: [{}, {}, { key: 'EDIT_ISSUES', level: 'required' }],
    });
    await json.fill(typed.replace('"EDIT_ISSUES"', '"EDIT_ISSUES",\n"colour": "red"'));
    await frame.getByText('There is no such field. Correct its spelling or remove it.').first().waitFor();
    await json.fill(typed.replace('"requirements"', 'requirements'));
    await frame
      .getByText(/^This is not JSON\. Look at line \d+/u)
      .first()
      .waitFor();
    await look(visit, 'JSON that cannot be read');
    await frame.getByRole('radio', { name: 'A form' }).check();
    await frame.getByText('The form cannot show this text').waitFor();
    await frame.getByRole('button', { name: 'Mend it as JSON' }).click();
    await json.fill(typed.replace('"Ärger & Söhne sync"', '"Our sync"'));
    await frame.getByRole('radio', { name: 'A form' }).check();
    expect(await name.inputValue()).toBe('Our sync');
    await level.selectOption('Recommended');

    // What is typed is there when one comes back.
    await goTo(visit, 'Check', 'Is an integration account ready?');
    await frame.getByRole('link', { name: 'Make your own profile' }).click();
    await frame.getByRole('link', { name: 'Go on with “Our sync”' }).click();
    expect(await level.inputValue()).toBe('recommended');
    await frame.getByRole('button', { name: 'Remove need 3' }).click();
    await frame.getByText('Valid, with 2 needs.').waitFor();
    await frame.getByRole('button', { name: 'Put need 3 back' }).click();
    await frame.getByText('Valid, with 3 needs.').waitFor();
    await save(visit, 1);
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Our sync' }));
    await frame.getByText(/^Kept by this site\. Version 1, saved .* by Ada Admin\./u).waitFor();

    await frame.getByRole('link', { name: 'Edit', exact: true }).click();
    await level.selectOption('Required');
    await save(visit, 2);
    await frame.getByRole('link', { name: 'Check an account for it' }).click();
    expect(await frame.getByRole('radio', { name: 'Our sync' }).isChecked()).toBe(true);
    await chooseAccount(visit, 'sync-bot');
    await pressCheck(visit);
    expect(await verdict(visit)).toEqual({
      sentence: 'sync-bot is not ready for Our sync.',
      verdict: 'not-ready',
    });
    await frame.getByText('Checked with version 2 of the profile Our sync, which this site keeps.').waitFor();
    await page.reload();
    await frame.getByText('Checked with version 2 of the profile Our sync, which this site keeps.').waitFor();
  });

  it('are made by ticking what the connector will do, which shows what that takes and how it fails', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page } = visit;
    await frame.getByRole('combobox').waitFor();
    await openPath(visit, '/connectors/new');
    await frame.getByRole('link', { name: 'Tick what it will do' }).click();
    const heading = frame.getByRole('heading', { level: 1, name: 'What will the connector do?' });
    await heading.waitFor();
    await waitForFocus(visit, heading);
    await frame.getByRole('button', { name: 'Make a profile of these' }).click();
    await frame.getByText('Tick at least one thing that the connector will do.').waitFor();
    const find = frame.getByLabel('Find something it does');
    await waitForFocus(visit, find);
    await find.fill('version');
    const versions = frame.getByRole('checkbox', { name: 'Create versions' });
    await tabTo(visit, versions);
    await page.keyboard.press('Space');
    const about = frame.getByRole('group', { name: 'About “Create versions”' });
    expect(await about.textContent()).toContain('ADMINISTER_PROJECTS');
    expect(await about.textContent()).toContain('404');
    await find.fill('');
    await frame.getByRole('checkbox', { name: 'Rank work items' }).check();
    await frame.getByRole('group', { name: 'About “Rank work items”' }).getByText('Silent, 207').waitFor();
    const together = frame.getByRole('region', { name: '2 things ticked take together' });
    expect(await together.getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining(['Schedule Issues']),
    );
    await look(visit, 'operations, two of them ticked');
    await page.waitForURL(/do=create-versions(?:%2C|,)rank/u);
    await frame.getByRole('button', { name: 'Make a profile of these' }).click();
    await frame.getByText('Made from what you ticked.').waitFor();
    await waitForFocus(visit, heading);
    await frame.getByLabel('Name', { exact: true }).fill('Release bot');
    expect(await frame.getByLabel('Short name').inputValue()).toBe('release-bot');
    await page.goBack();
    expect(await versions.isChecked()).toBe(true);
    await page.goForward();
    expect(await frame.getByLabel('Name', { exact: true }).inputValue()).toBe('Release bot');
    await save(visit, 1);
    await frame.getByRole('heading', { level: 2, name: 'What it does, and how that fails' }).waitFor();
    await frame.getByRole('button', { name: 'Create versions' }).waitFor();
  });

  it('are drafted from what an account holds, downloaded, and imported as they were', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page } = visit;
    await frame.getByRole('combobox').waitFor();
    await openPath(visit, '/connectors/new?start=account');
    await frame.getByRole('button', { name: 'Read what it holds' }).click();
    await frame.getByText('Choose the account that works today.').waitFor();
    await chooseAccount(visit, 'sync-bot');
    await frame.getByLabel('Projects that it works in').fill('one two');
    await look(visit, 'the choice of an account');
    await frame.getByRole('button', { name: 'Read what it holds' }).click();
    await frame.getByText('Made from what the account holds in 2 projects.').waitFor();
    await frame.getByText('Valid, with 2 needs.').waitFor();
    const rows = [1, 2].map((number) =>
      Promise.all([
        frame.getByLabel(`Key of need ${number}`).inputValue(),
        frame.getByLabel(`Level of need ${number}`).inputValue(),
      ]),
    );
    expect(await Promise.all(rows)).toEqual([
      ['BROWSE_PROJECTS', 'recommended'],
      ['EDIT_ISSUES', 'optional'],
    ]);
    await save(visit, 1);

    const started = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Download JSON' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('connector-my-connector.json');
    const exported = readFileSync(await download.path(), 'utf8');

    await openPath(visit, '/connectors/new?start=file');
    await frame.getByLabel('Profile in JSON').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(exported),
    });
    await frame.getByText('Read from mine.json.').waitFor();
    // It is there already, so nothing is overwritten without a word.
    await frame.getByText('This site keeps a profile “my-connector” already').waitFor();
    await frame.getByText('Both say the same.').waitFor();
    expect(await (await asJson(visit)).inputValue()).toBe(exported);
    await frame.getByRole('button', { name: 'Give mine another short name' }).click();
    await save(visit, 1);
    await goTo(visit, 'Connectors', 'Connectors');
    await frame.getByText('36 of 36 connectors shown').waitFor();
    await openPath(visit, '/connectors/-site-my-connector-2/edit');
    expect(JSON.parse(await (await asJson(visit)).inputValue())).toEqual({
      ...(JSON.parse(exported) as object),
      id: 'my-connector-2',
    });

    await openPath(visit, '/connectors/new?start=file');
    await frame.getByLabel('Profile in JSON').setInputFiles({
      name: 'not.json',
      mimeType: 'application/json',
      buffer: Buffer.from('this is a letter'),
    });
    await frame.getByText('The form cannot show this text').waitFor();
  });
});
