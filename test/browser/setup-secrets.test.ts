import { generateKeyPairSync } from 'node:crypto';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import { acme, isDone, openEntry, tick } from '../support/browser/set-up-steps';
import { chooseAccount } from '../support/browser/steps';

describeInBrowser('secrets in the set-up checklist', () => {
  const { open } = pageTests({ keepsStorage: true });

  it('a secret is refused in every field: no resolver, no storage and no address gets it', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const token = `ATATT3xFfGF0${'aB3dE5fG7h'.repeat(12)}=1A2B3C4D`;
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await openPath(visit, '/connectors/jira-align/setup');
    await isDone(visit, '0 of 19 done');
    for (const item of [
      'cloud-not-dc',
      'url-form',
      'oauth1-consumer-key',
      'oauth1-public-key',
      'oauth1-link-address',
    ])
      await openEntry(visit, item);
    const fields = frame.getByRole('textbox');
    const many = await fields.count();
    expect(many).toBe(8);
    for (const field of await fields.all()) {
      await field.fill(token);
      await frame.getByText('This looks like an API token. It was removed').first().waitFor();
      expect(await field.inputValue()).toBe('');
    }
    const long = frame.getByLabel('Public key in the connector');
    await long.fill(privateKey);
    await frame.getByText('This looks like a private key.').first().waitFor();
    expect(await long.inputValue()).toBe('');
    await frame.getByLabel('Address in the connector').first().fill('https://me:hunter2@acme.atlassian.net');
    await frame.getByText('This looks like a password in an address.').first().waitFor();
    await look(visit, 'refused secrets');
    const account = frame.getByRole('combobox');
    await account.fill(token);
    await frame.getByText('type the name of the account').first().waitFor();
    expect(await account.inputValue()).toBe('');
    // What is searched for afterwards is asked after whatever would have been sent before.
    await chooseAccount(visit, 'sync-bot');
    await tick(visit, 'service-light');
    await page.waitForURL(/account=/u);

    const kept = await frame
      .locator('body')
      .evaluate(() =>
        JSON.stringify([localStorage, sessionStorage].map((storage) => Object.entries(storage))),
      );
    expect(kept).toContain('service-light');
    const held = await frame.locator('html').evaluate((html) => {
      const typed = [...html.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      );
      return [html.textContent, ...typed, window.name].join('\n');
    });
    const everywhere = [...sent, kept, held, page.url(), ...visit.app.lines].join('\n');
    expect(everywhere).toContain('sync-bot');
    expect(sent.some((one) => one.includes('account/search'))).toBe(true);
    for (const secret of [token, token.slice(0, 40), 'hunter2', privateKey.split('\n')[5] ?? token])
      expect(everywhere).not.toContain(secret);
  });
});
