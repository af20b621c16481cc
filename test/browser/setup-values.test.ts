import { generateKeyPairSync } from 'node:crypto';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import {
  acme,
  CLOUD_ID,
  entry,
  findingsIn,
  isDone,
  openEntry,
  SITE_URL,
  tick,
} from '../support/browser/set-up-steps';
import type { Visit } from '../support/browser/visit';
import { chooseAccount } from '../support/browser/steps';
import { smallSite, who } from '../support/sites/small-site';

const keyPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const GATEWAY = `https://api.atlassian.com/ex/jira/${CLOUD_ID}`;

/** What is on the clipboard of the browser. */
async function clipboard({ page, context }: Visit): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}

describeInBrowser('what is typed into the set-up checklist', () => {
  const { open } = pageTests();

  it('an address that is wrong is told with what is wrong and the right one to copy', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame } = visit;
    await openPath(visit, '/connectors/bolddesk/setup?item=url-form');
    const form = entry(visit, 'url-form');
    const field = form.getByLabel('Address in the connector');
    for (const [typed, told] of [
      ['acme.atlassian.net', 'https:// is missing at the beginning.'],
      ['http://acme.atlassian.net', 'The address begins with http.'],
      ['https://acme.atlassian.net/jira', 'There is a path behind the address: /jira.'],
      ['https://jira.acme.com', 'jira.acme.com is a custom domain or another server'],
      ['https://jira.acme.com:8080/jira', 'jira.acme.com looks like Jira Data Center.'],
      ['https://other.atlassian.net', 'other.atlassian.net is another site than this one.'],
      ['https://acme.atlasian.net', 'acme.atlasian.net is nearly an Atlassian address'],
      [GATEWAY, 'This is the gateway address'],
      ['bot@small.example', 'This is an e-mail address.'],
    ] as const) {
      await field.fill(typed);
      await form.getByText(told).waitFor();
      expect(await form.getByText('Enter this instead').count()).toBe(1);
    }
    await look(visit, 'a wrong address');
    await visit.context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await form.getByRole('button', { name: 'Copy: Enter this instead' }).click();
    await form.getByText('Copied', { exact: true }).waitFor();
    expect(await clipboard(visit)).toBe(SITE_URL);
    await field.fill(`${SITE_URL}/`);
    await form.getByText('There is a slash at the end.').waitFor();
    await field.fill(SITE_URL);
    await form.getByText('This is the right address').waitFor();
    expect(await form.getByText('Enter this instead').count()).toBe(0);

    // A token with scopes needs the other address.
    await openPath(
      visit,
      '/connectors/jira-align/setup?method=service-account-token&item=scoped-token-gateway',
    );
    const gateway = entry(visit, 'scoped-token-gateway');
    await gateway.getByText(GATEWAY, { exact: true }).waitFor();
    await gateway.getByLabel('Address in the connector').fill(SITE_URL);
    await gateway.getByText('This is the address of the site, where a token with scopes gets 401').waitFor();
    await gateway.getByLabel('Address in the connector').fill(GATEWAY);
    await gateway.getByText('This is the right address').waitFor();
    await chooseAccount(visit, 'sync-bot');
    const kind = await openEntry(visit, 'service-account');
    await kind.getByText('sync-bot is no service account').waitFor();
    const scopes = await openEntry(visit, 'token-scopes');
    expect(await scopes.getByRole('link', { name: 'Open the connection test' }).getAttribute('href')).toBe(
      '#/troubleshoot/connection?scoped=yes',
    );
    const opening = visit.context.waitForEvent('page');
    await frame.getByRole('link', { name: 'admin.atlassian.com > Directory > Service accounts' }).click();
    const opened = await opening;
    await opened.waitForURL(/^https:/u);
    expect(opened.url()).toBe('https://admin.atlassian.com/');
  });

  it('a site whose cloud id Jira does not tell gets a field for it', async () => {
    const site = {
      baseUrl: SITE_URL,
      cloudId: 'not-told',
      plans: [{ id: 'jira-software', plan: 'FREE' as const }],
    };
    const visit = await open({ siteFile: smallSite({ site }) });
    await openPath(visit, '/setup?method=scoped-token&item=scoped-token-gateway');
    const gateway = entry(visit, 'scoped-token-gateway');
    await gateway.getByRole('link', { name: `${SITE_URL}/_edge/tenant_info` }).waitFor();
    await gateway.getByLabel('Cloud id').fill('3f2b8c1e');
    await gateway.getByText('This is not a cloud id.').waitFor();
    await look(visit, 'a field for the cloud id');
    await gateway.getByLabel('Cloud id').fill(CLOUD_ID);
    await gateway.getByText(GATEWAY, { exact: true }).waitFor();
    expect(await gateway.getByText('This is not a cloud id.').count()).toBe(0);
    const plan = await openEntry(visit, 'ip-allow-list');
    await plan.getByText('Jira says that this site is on the Free plan').waitFor();
  });

  it('keys and addresses of both sides are compared', async () => {
    const visit = await open({ siteFile: acme() });
    await openPath(visit, '/connectors/jira-align/setup?item=oauth1-consumer-key');
    const consumer = entry(visit, 'oauth1-consumer-key');
    await consumer.getByLabel('Consumer key in the connector').fill('JiraAlign');
    expect(await findingsIn(consumer)).toEqual(['The consumer key in Jira is missing.']);
    for (const [typed, told] of [
      ['Jira Align', ['The two keys are not the same.', 'There is a space in the key.']],
      ['jiraalign', ['The two keys differ in capital letters.']],
      ['JiraAlign', ['The keys are the same']],
    ] as const) {
      await consumer.getByLabel('Consumer key in Jira').fill(typed);
      await consumer.getByText(told[0]).waitFor();
      expect(await findingsIn(consumer, told.length)).toEqual(told);
    }

    const publicKey = await openEntry(visit, 'oauth1-public-key');
    const [one, other] = [keyPair(), keyPair()];
    await publicKey.getByLabel('Public key in the connector').fill(one.publicKey);
    await publicKey.getByLabel('Public key in Jira').fill(other.publicKey);
    await publicKey.getByText('The two keys are not the same.').waitFor();
    await look(visit, 'keys that differ');
    // Without its first and last line, and on one line, it is the same key.
    await publicKey.getByLabel('Public key in Jira').fill(one.publicKey.replace(/-----.*-----|\s/gu, ''));
    await publicKey.getByText('The keys are the same').waitFor();
    await publicKey.getByLabel('Public key in Jira').fill(one.publicKey.slice(0, 301));
    await publicKey.getByText('The end of the key is missing.').waitFor();

    const link = await openEntry(visit, 'oauth1-link-address');
    await link.getByLabel('Address of the connector').fill('https://acme.jiraalign.com/home');
    for (const [typed, told] of [
      ['https://acme.jiraaling.com', 'The host differs from the connector’s in a letter or two.'],
      [SITE_URL, 'This is the address of Jira itself.'],
      ['https://acme.jiraalign.com', 'The address is right'],
    ] as const) {
      await link.getByLabel('Application URL in Jira').fill(typed);
      await link.getByText(told).waitFor();
    }
    await link.getByRole('link', { name: 'Settings > Products > Application links' }).waitFor();
  });

  it('is in no copy of the checklist, which has the ticks, and can be taken by hand', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame } = visit;
    await visit.context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await openPath(visit, `/connectors/aha-roadmaps/setup?account=${who.bot}&item=url-form`);
    // This browser keeps nothing for a page inside another, and the checklist says so.
    await frame.getByText('This browser keeps nothing for this page').waitFor();
    await entry(visit, 'url-form').getByLabel('Address in the connector').fill('https://typed.example');
    await tick(visit, 'url-form');
    await isDone(visit, '3 of 29 done');
    await frame.getByRole('link', { name: 'It still fails: troubleshoot' }).waitFor();
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await frame.getByText('Copied', { exact: true }).waitFor();
    const text = await clipboard(visit);
    expect(text.split('\n').slice(0, 12)).toEqual([
      '# Set-up checklist: Aha! Roadmaps',
      '',
      `- Site: \`${SITE_URL}\``,
      `- Account: sync-bot (person, ${who.bot})`,
      '- Signs in with: E-mail and API token',
      '',
      '## Signing in (3 of 18 done)',
      '',
      '- [ ] The connector is set up for Jira Cloud',
      '  - Where the connector asks for the kind of Jira, choose Cloud.',
      "  - Compare the address in the connector with this site's: a server of your own is Data Center.",
      expect.stringMatching(/^ {2}- Source: <https:\/\/support\.bolddesk\.com\/.*>, read 2026-11-22$/u),
    ]);
    expect(text).toContain('- [x] The address is the plain address of the site\n');
    expect(text).toContain('- [x] The account is active\n  - Jira says that the account is active.\n');
    expect(text).not.toContain('typed.example');

    // Where the browser does not let the page copy, the text is there to be taken.
    await frame.locator('body').evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await tick(visit, 'token-owner');
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    const byHand = frame.getByLabel('Text to copy');
    expect(await byHand.inputValue()).toContain('- [x] The token belongs to the account of the connector');
    expect(
      await byHand.evaluate(
        (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
      ),
    ).toBe(true);
    await look(visit, 'a text to copy by hand');
  });
});
