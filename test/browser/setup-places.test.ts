import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import { acme, entry, hasFocusAt, isDone, openEntry, tick } from '../support/browser/set-up-steps';
import { chooseAccount, hasFocus, pasteProfile } from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';

const ARTICLES = readFileSync(join(__dirname, '..', '..', 'docs', 'vendor-articles.md'), 'utf8');

/** Ids of items and steps that the table of the articles names. */
const inArticles = [
  ...new Set([...ARTICLES.matchAll(/(?:checklist|step) `([a-z0-9-]+)`/gu)].map(([, id = '']) => id)),
].filter((id) => id !== 'id');

describeInBrowser('the places of the set-up checklist', () => {
  const { open } = pageTests({ keepsStorage: true });

  it('everything that the vendors’ articles ask for is in a checklist of their connectors', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame } = visit;
    const found = new Set<string>();
    for (const place of [
      'aha-roadmaps/setup',
      'bolddesk/setup',
      'jira-align/setup',
      'jira-align/setup?method=api-token',
      'jira-align/setup?method=service-account-token',
    ]) {
      await openPath(visit, `/connectors/${place}`);
      await frame.getByRole('heading', { name: 'Kept in this browser' }).waitFor();
      const ids = await frame.locator('[id^="entry-"]').evaluateAll((rows) => rows.map(({ id }) => id));
      ids.forEach((id) => found.add(id.replace('entry-', '')));
    }
    expect(inArticles.length).toBeGreaterThan(50);
    expect(inArticles.filter((id) => !found.has(id))).toEqual([]);

    // Each opens with why, how and who says so.
    await openPath(visit, '/connectors/jira-align/setup?item=align-api-bearer-form');
    const api = entry(visit, 'align-api-bearer-form');
    await api.getByText('Jira Align wants the word bearer').waitFor();
    await api.getByRole('link', { name: 'Source' }).waitFor();
    await hasFocusAt(visit, 'align-api-bearer-form');
    const compare = await openEntry(visit, 'compare-with-higher-user');
    expect(await compare.getByRole('link', { name: 'Check another account' }).getAttribute('href')).toBe(
      '#/?connector=jira-align',
    );
  });

  it('a link to an entry chooses a way to sign in that has it, or says in which checklist it is', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame } = visit;
    await openPath(visit, '/setup?item=oauth1-token-expiry');
    await entry(visit, 'oauth1-token-expiry').getByLabel('Access expires on').waitFor();
    expect(await frame.getByRole('radio', { name: 'Application link (OAuth 1.0a)' }).isChecked()).toBe(true);
    // Opening another entry does not change the way to sign in.
    await openEntry(visit, 'url-form');
    expect(await frame.getByRole('radio', { name: 'Application link (OAuth 1.0a)' }).isChecked()).toBe(true);

    await openPath(visit, '/setup?item=align-authorize');
    await frame.getByText('What you are looking for is in another checklist').waitFor();
    await look(visit, 'an entry of another checklist');
    await frame.getByRole('link', { name: 'Open it there' }).click();
    await entry(visit, 'align-authorize').getByText('It goes through three steps').waitFor();
    await hasFocusAt(visit, 'align-authorize');

    await openPath(visit, '/connectors/harness-sei/setup?method=service-account-token');
    await frame.getByText('Service accounts cannot be used to authenticate').waitFor();
    expect(await frame.getByRole('radio', { name: 'E-mail and API token' }).isChecked()).toBe(true);
    await openPath(visit, '/connectors/zagileconnect/setup?method=forge-app');
    await frame.getByText('is not known here. Choose what its instructions say.').waitFor();
    expect(await frame.getByRole('radio', { name: 'Marketplace app (Forge)' }).isChecked()).toBe(true);
    await openPath(visit, '/connectors/no-such-connector/setup');
    await frame.getByText('There is no such connector').waitFor();
    await look(visit, 'a connector that is not there');
    await frame.getByRole('link', { name: 'general checklist' }).click();
    expect(await hasFocus(frame.getByRole('heading', { level: 1, name: 'Set-up checklist' }))).toBe(true);
  });

  it('shows what a profile says as text, whatever is in it', async () => {
    const visit = await open({ siteFile: acme() });
    const { frame, page } = visit;
    const alerts: string[] = [];
    await page.exposeFunction('attack', () => alerts.push('attacked'));
    const name = `<script>attack()</script>${'統合'.repeat(40)}`;
    const markup = '<img src=x onerror="attack()">';
    await chooseAccount(visit, 'sync-bot');
    await pasteProfile(visit, {
      ...requiring(['BROWSE_PROJECTS']),
      name,
      signIn: [
        { method: 'api-token', note: markup, source: 'https://vendor.example/"><script>attack()</script>' },
        { method: 'oauth-2', supported: false, note: '<b onmouseover="attack()">no</b>' },
      ],
      requirements: [
        {
          kind: 'manual',
          key: 'one',
          id: 'one',
          level: 'required',
          reason: markup,
          breaks: '\u202Eevil\u202C',
        },
        { kind: 'manual', key: 'two', id: 'url-form', level: 'optional', reason: 'x'.repeat(300) },
      ],
    });
    await frame.getByRole('button', { name: /^See all/u }).waitFor();
    await openPath(visit, '/connectors/-own/setup');
    await frame.getByRole('heading', { level: 1, name: `Set-up checklist: ${name}` }).waitFor();
    await frame.getByText(markup, { exact: true }).first().waitFor();
    await frame.getByText('<b onmouseover="attack()">no</b>').waitFor();
    // An own step with the id of an item is a step of its own.
    await tick(visit, 'need:url-form');
    await isDone(visit, '1 of 17 done');
    const step = await openEntry(visit, 'need:one');
    await step.getByText('Without it: \u202Eevil\u202C').waitFor();
    await look(visit, 'a checklist with hostile texts');
    const strangers = 'img, iframe, b, script:not([src]), [onerror], [onmouseover], a[href^="javascript"]';
    expect(await frame.locator('body').locator(strangers).count()).toBe(0);
    expect(alerts).toEqual([]);
    await frame.getByRole('link', { name: 'Check the account now' }).click();
    await page.waitForURL(/connector=-own&.*done=url-form/u);
  });
});
