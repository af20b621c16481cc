import { people } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { chooseConnector, hasFocus } from '../support/browser/steps';
import {
  checkNow,
  chooseTroubled,
  openTroubleshoot,
  pasteText,
  recordCalls,
  whereTextCouldBe,
} from '../support/browser/troubleshooting';

const TOKEN = `ATATT3xFfGF0${'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(4)}=1A2B3C4D`;
const VERSIONS =
  'Project with key ‘PLAT’ either does not exist or you do not have permission to create versions in it';

describeInBrowser('an admin troubleshoots an error', () => {
  const { open, openAgain } = pageTests();

  it('pastes a text with a token in it: it is refused, and nothing of the text leaves the browser or is kept', async () => {
    const visit = await open();
    const { frame, page } = visit;
    await openTroubleshoot(visit);
    await look(visit, 'the empty screen');
    const calls = recordCalls(visit);
    const text = `Quokka release train failed for zebrafish@example.com\ncurl -u zebrafish@example.com:${TOKEN}\n${VERSIONS}`;
    await pasteText(visit, text, 'no-right-to-create-versions');
    const box = frame.getByLabel('What the connector said');
    expect(await box.inputValue()).not.toContain(TOKEN.slice(0, 20));
    expect(await box.inputValue()).toContain('[removed]');
    const warning = frame.getByRole('alert').filter({ hasText: 'This looks like' });
    expect(await warning.innerText()).toMatch(/not sent anywhere\. Revoke it/u);
    expect(calls).toEqual([]);

    await frame.getByRole('button', { name: 'Check it now' }).click();
    await frame.getByText('Choose the account that the connector signs in as.').waitFor();
    expect(await hasFocus(frame.getByRole('combobox', { name: 'Account' }))).toBe(true);
    await chooseTroubled(visit, 'aha-sync');
    const panel = await checkNow(visit);
    expect(await hasFocus(panel.getByRole('heading', { level: 3 }))).toBe(true);
    await panel.getByRole('button', { name: 'Why? Administer projects in PLAT' }).click();
    await panel.getByText('Does not reach the account: the role “Projektleitung”').waitFor();
    await look(visit, 'an answer of Jira with the tree of grants');

    expect(calls.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['account/search', 'account/inspect', 'project/preview', 'permission/explain']),
    );
    const places = [...calls.map(({ payload }) => payload), ...(await whereTextCouldBe(visit))];
    const leaked = ['Quokka', 'zebrafish', 'release train', 'create versions', TOKEN.slice(0, 20)];
    expect(leaked.filter((word) => places.some((place) => place.includes(word)))).toEqual([]);
    expect(calls.filter(({ name }) => name === 'permission/explain').map(({ payload }) => payload)).toEqual(
      ['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'].map((permission) =>
        JSON.stringify({ accountId: people.ahaSync, projectKey: 'PLAT', permission }),
      ),
    );

    // Typed by hand it is taken out once the typing pauses.
    await box.fill('Nothing secret.');
    await warning.waitFor({ state: 'hidden' });
    await box.fill('');
    await box.focus();
    await page.keyboard.type(`token ${TOKEN}`);
    await warning.waitFor();
    expect(await box.inputValue()).toBe('token [removed]');
  });

  it('corrects what was misread, and leaving by a wrong click loses nothing', async () => {
    const visit = await open();
    const { frame, page } = visit;
    await chooseConnector(visit, 'Aha! Roadmaps');
    await openTroubleshoot(visit);
    const connector = frame.getByLabel('Connector', { exact: true });
    await frame.locator('select >> text=Aha! Roadmaps').waitFor({ state: 'attached' });
    expect(await connector.inputValue()).toBe('aha-roadmaps');
    await chooseTroubled(visit, 'aha-sync');
    await pasteText(visit, VERSIONS.replace('PLAT', 'PLATT'), 'no-right-to-create-versions');
    const panel = await checkNow(visit);
    await panel.getByText('There is no project PLATT').waitFor();
    expect(await frame.locator('[data-cause="project-not-there"]').getAttribute('data-state')).toBe('found');

    const projects = frame.getByLabel('Projects', { exact: true });
    await projects.fill('plat, api, fin; 12');
    await frame.getByText('“12” is no project key.').waitFor();
    expect(await panel.count()).toBe(0);
    await checkNow(visit);
    await panel.getByText('aha-sync has Administer projects and Browse projects in API.').waitFor();
    await panel.getByText('aha-sync lacks Administer projects in PLAT.').waitFor();
    await panel.getByText('aha-sync lacks Browse projects in FIN.').waitFor();

    await connector.selectOption('jira-align');
    expect(await frame.getByLabel('What the connector said').inputValue()).toContain('PLATT');
    await pasteText(visit, 'HTTP 401 Unauthorized', 'align-api-unauthorized');
    await frame.getByText('Go by the one that was called.').waitFor();
    await frame.getByRole('link', { name: 'It is Jira Align that was called, not Jira' }).click();
    await page.waitForURL(/\/connectors\/jira-align\/setup.*item=align-api-not-jira/u);
    await page.goBack();
    await frame.locator('[data-error="align-api-unauthorized"]').waitFor();
    expect(await frame.getByLabel('What the connector said').inputValue()).toBe('HTTP 401 Unauthorized');
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ account: people.ahaSync, connector: 'jira-align' });

    const other = await openAgain(visit.app, { address: page.url() });
    await other.frame.getByText('aha-sync@brightmoor.example').waitFor();
    expect(await other.frame.getByLabel('What the connector said').inputValue()).toBe('');
  });

  it('is told honestly that a text is not known, and what is worth a look anyway', async () => {
    const visit = await open();
    const { frame } = visit;
    await openTroubleshoot(visit);
    await chooseTroubled(visit, people.legacySync);
    await pasteText(visit, 'The flux capacitor has no charge left, says PLAT-12.', null);
    await frame.getByRole('heading', { level: 2, name: 'This text is not known' }).waitFor();
    expect(await frame.locator('[data-cause]').count()).toBe(0);
    await frame.getByRole('heading', { name: 'Is the token still valid?' }).waitFor();
    const panel = await checkNow(visit);
    await panel.getByText('This account is deactivated').waitFor();
    expect(await panel.locator('[data-fix]').innerText()).toContain('Reactivate legacy-jira-sync');
    await look(visit, 'an unknown text');
    visit.app.site.apply({ type: 'activate-account', accountId: people.legacySync });
    await checkNow(visit, true);
    await panel.getByText('legacy-jira-sync is active', { exact: false }).first().waitFor();

    await pasteText(visit, 'PROJ: you do not have permission to create issues', null);
    await frame.getByRole('heading', { name: 'What resembles it' }).waitFor();
    await pasteText(visit, 'GET https://api.stripe.com/v1/charges\nHTTP/1.1 401 Unauthorized', null);
    await frame.getByText('which is neither Jira nor Jira Align').waitFor();
  });
});
