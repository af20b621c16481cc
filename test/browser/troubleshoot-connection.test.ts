import { people } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { hasFocus } from '../support/browser/steps';
import {
  chooseTroubled,
  openTroubleshoot,
  recordCalls,
  whereTextCouldBe,
} from '../support/browser/troubleshooting';

const SITE = 'https://brightmoor-instruments.atlassian.net';
const TOKEN = `ATATT3xFfGF0${'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(4)}=1A2B3C4D`;
const MYSELF = `== GET ${SITE}/rest/api/3/myself`;

/** What the command prints for one request. */
const printed = (status: string, headers: readonly string[], body = ''): string =>
  [MYSELF, `HTTP/2 ${status}`, ...headers, '', body].join('\n');

describeInBrowser('an admin tests the connection', () => {
  const { open } = pageTests();

  it('makes a command that fits the site, the account and the shell, and never takes the token', async () => {
    const visit = await open();
    const { frame, page } = visit;
    await openTroubleshoot(visit);
    await frame.getByRole('link', { name: 'Test the connection on your own machine' }).click();
    const heading = frame.getByRole('heading', { level: 1, name: 'Does the sign-in work?' });
    await heading.waitFor();
    expect(await hasFocus(heading)).toBe(true);
    await frame.getByText('Enter the e-mail address above').waitFor();
    await frame.getByText('This page runs on this computer, not in Jira').waitFor();

    const email = frame.getByLabel('E-mail address of the account');
    await email.fill(TOKEN);
    await frame.getByText('This looks like an API token.').waitFor();
    expect(await email.inputValue()).toBe('');
    await email.fill('aha-sync@brightmoor.example');
    await frame.getByLabel('Project or work item (optional)').fill('plat-12');
    const command = frame.getByLabel('Command', { exact: true });
    await command.waitFor();
    const bash = await command.innerText();
    expect(bash).toContain('curl --config -');
    expect(bash).toContain(`${SITE}/rest/api/3/issue/PLAT-12?fields=project`);

    await frame.getByRole('radio', { name: 'Windows (PowerShell)' }).check();
    await frame.getByRole('checkbox', { name: 'The token has scopes' }).check();
    await frame.getByLabel('Cloud ID').fill('12345678-1234-4234-8234-123456789abc');
    await frame.getByText('Read-Host -AsSecureString').waitFor();
    expect(await command.innerText()).toContain(
      'https://api.atlassian.com/ex/jira/12345678-1234-4234-8234-123456789abc/rest/api/3/myself',
    );
    await page.waitForURL(/shell=powershell&scoped=yes/u);
    expect(page.url()).not.toContain('brightmoor.example');
    await look(visit, 'the command for PowerShell');

    await frame.getByLabel('Site address').fill(`${SITE}/jira`);
    await frame.locator('#test-site-problem').waitFor();
    await frame.getByLabel('Site address').fill(SITE);
    await frame.getByRole('button', { name: 'Copy' }).click();
    await frame.getByText('Copied', { exact: true }).or(frame.getByLabel('Text to copy')).waitFor();
  });

  it('reads what the command printed, and names the cause by status, headers and body', async () => {
    const visit = await open();
    const { frame } = visit;
    await openTroubleshoot(visit);
    await chooseTroubled(visit, 'align-connector');
    await frame.getByRole('link', { name: 'Test the connection on your own machine' }).click();
    const box = frame.getByLabel('What the command printed');
    await box.waitFor();
    const calls = recordCalls(visit);
    const json = 'content-type: application/json';
    const cases: readonly (readonly [string, string])[] = [
      [printed('401', [json]), 'unauthorized'],
      [printed('401', ['x-seraph-loginreason: AUTHENTICATED_FAILED']), 'sign-in-failed-header'],
      [
        printed('403', ['x-authentication-denied-reason: CAPTCHA_CHALLENGE; login-url=https://x.example']),
        'captcha-challenge',
      ],
      [printed('403', ['x-seraph-loginreason: OK', json], '{}'), 'forbidden-signed-in'],
      [printed('404', ['x-seraph-loginreason: AUTHENTICATED_FAILED', json], '{}'), 'not-found-as-anonymous'],
      [printed('302', ['location: https://10.1.2.3/login.jsp']), 'redirect-to-private-network'],
      [printed('410', [json], '{"errorMessages":["The requested API has been removed."]}'), 'api-removed'],
      [printed('429', ['retry-after: 30', 'ratelimit-reason: jira-burst-based']), 'rate-burst-reached'],
      [`${MYSELF}\ncurl: (6) Could not resolve host: brightmoor-instruments.atlassian.net`, 'host-not-found'],
    ];
    const named: string[] = [];
    for (const [text, error] of cases) {
      await box.fill(text);
      await frame.locator(`[data-error="${error}"]`).first().waitFor();
      named.push(error);
    }
    expect(new Set(named).size).toBe(cases.length);

    await box.fill(
      [
        `$ export JIRA_API_TOKEN=${TOKEN}`,
        printed('200', ['x-seraph-loginreason: OK', json], `{"accountId":"${people.ahaSync}"}`),
        `== GET ${SITE}/rest/api/3/project/PLAT`,
        'HTTP/2 404',
        'x-seraph-loginreason: OK',
        json,
        '',
        '{"errorMessages":["No project could be found with key \'PLAT\'."],"errors":{}}',
      ].join('\n'),
    );
    await frame.getByText('Jira accepts the e-mail address and the token').waitFor();
    await frame.getByText('The token belongs to another account than the one you chose').waitFor();
    await frame.locator('[data-error="project-not-visible"]').waitFor();
    expect(await box.inputValue()).not.toContain(TOKEN.slice(0, 20));
    await look(visit, 'two answers of the test');
    expect(calls).toEqual([]);
    const places = await whereTextCouldBe(visit);
    expect(places.filter((place) => /JIRA_API_TOKEN|No project could be found|ATATT/u.test(place))).toEqual(
      [],
    );

    await frame.getByRole('button', { name: 'Check this in Jira' }).click();
    await frame.getByRole('heading', { level: 1, name: 'What does this error mean?' }).waitFor();
    await frame.locator('[data-error="project-not-visible"]').waitFor();
    expect(await frame.getByLabel('Projects', { exact: true }).inputValue()).toBe('PLAT');
  });
});
