import { people } from '../../dev/jira-site';
import { roleIds } from '../../dev/jira-site/seed/roles';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { pageTests } from '../support/browser/page-tests';
import { checkNow, chooseTroubled, openTroubleshoot, pasteText } from '../support/browser/troubleshooting';
import type { Visit } from '../support/browser/visit';
import { type Symptom, SYMPTOMS } from '../support/troubleshoot/article-symptoms';

/** Pastes one symptom, and reads what is shown of it: which causes, whose words, which items of the checklist are linked. */
async function shown(visit: Visit, { text, connector = '', error }: Symptom) {
  const { frame } = visit;
  await frame.getByLabel('Connector', { exact: true }).selectOption(connector);
  await pasteText(visit, text, error);
  const section = frame.locator(`[data-error="${error}"]`).first();
  const more = section.getByRole('button', { name: /less likely/u, expanded: false });
  if ((await more.count()) > 0) await more.click();
  return section.evaluate((element) => ({
    causes: [...element.querySelectorAll('[data-cause]')].map((cause) => cause.getAttribute('data-cause')),
    said: element.textContent,
    items: [...element.querySelectorAll('a[href*="item="]')].map((link) =>
      (link.getAttribute('href') ?? '').replace(/^.*item=/u, ''),
    ),
  }));
}

describeInBrowser('every symptom of the vendors’ articles', () => {
  const { open } = pageTests();

  it('leads from the pasted text to its cause, and to where it is looked at and mended', async () => {
    const visit = await open();
    await openTroubleshoot(visit);
    for (const symptom of SYMPTOMS) {
      const { causes, said, items } = await shown(visit, symptom);
      const missing = {
        causes: symptom.causes.filter((cause) => !causes.includes(cause)),
        items: symptom.items.filter((item) => !items.includes(item)),
        said: said.includes(symptom.said) ? [] : [symptom.said],
      };
      expect({ text: symptom.text, missing }).toEqual({
        text: symptom.text,
        missing: { causes: [], items: [], said: [] },
      });
    }
    expect(new Set(SYMPTOMS.map(({ article }) => article)).size).toBe(4);
  });

  it('whose cause is in Jira is confirmed there, mended by its link, and found mended', async () => {
    const visit = await open();
    const { app, frame, page } = visit;
    await openTroubleshoot(visit);

    // Aha!: "Project does not exist".
    await pasteText(
      visit,
      'Project with key ‘PLAT’ either does not exist or you do not have permission to create versions in it',
      'no-right-to-create-versions',
    );
    await chooseTroubled(visit, 'aha-sync');
    const panel = await checkNow(visit);
    expect(await panel.getByRole('list', { name: 'What Jira says' }).innerText()).toMatch(
      /PLAT exists and is not archived\.[^]*aha-sync lacks Administer projects in PLAT\./u,
    );
    expect(await frame.locator('[data-cause="no-version-right"]').getAttribute('data-state')).toBe('found');
    expect(await frame.locator('[data-cause="project-not-there"]').getAttribute('data-state')).toBe(
      'ruled-out',
    );
    const fix = panel.locator('[data-fix]');
    expect(await fix.innerText()).toContain('Add aha-sync to the role “Projektleitung”');
    const popup = page.waitForEvent('popup');
    await fix.getByRole('link', { name: /PLAT: Space settings > People/u }).click();
    const screen = await popup;
    await screen.waitForURL(/^https:/u);
    expect(screen.url()).toMatch(/\/plugins\/servlet\/project-config\/PLAT\/people$/u);
    await screen.close();
    app.site.apply({
      type: 'add-role-actor',
      projectKey: 'PLAT',
      roleId: roleIds.projektleitung,
      accountId: people.ahaSync,
    });
    await checkNow(visit, true);
    await panel.getByRole('heading', { name: /^Mended/u }).waitFor();
    expect(await panel.locator('[data-mended]').innerText()).toContain(
      'aha-sync lacks Administer projects in PLAT.',
    );

    // BoldDesk: "404 Not Found", which is a project that the account cannot see.
    await pasteText(
      visit,
      'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/FIN-7"\nHTTP 404 Not Found',
      'not-found',
    );
    await checkNow(visit);
    expect(await frame.locator('[data-cause="no-browse-right"]').getAttribute('data-state')).toBe('found');
    expect(await fix.innerText()).toContain('Give aha-sync access to Jira Service Management');
    await fix.getByRole('link', { name: /App access/u }).waitFor();
    app.site.apply({ type: 'give-application-role', accountId: people.ahaSync, key: 'jira-servicedesk' });
    await checkNow(visit, true);
    await panel.getByRole('heading', { name: /^Mended/u }).waitFor();

    // BoldDesk: "403 Forbidden" and "Invalid Jira account", for an account without access to Jira.
    await chooseTroubled(visit, 'bolddesk-bot');
    await pasteText(
      visit,
      'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/INFRA-3"\nHTTP 403 Forbidden',
      'forbidden',
    );
    await checkNow(visit);
    expect(await frame.locator('[data-cause="no-app-access"]').getAttribute('data-state')).toBe('found');
    await pasteText(visit, 'BoldDesk: Invalid Jira account', 'bolddesk-invalid-account');
    await frame.getByLabel('Projects', { exact: true }).fill('infra');
    await checkNow(visit);
    expect(await panel.innerText()).toMatch(/has no access to a Jira app/u);
    expect(await fix.first().innerText()).toContain('Give bolddesk-bot access to Jira');
    expect(
      await fix
        .first()
        .getByRole('link', { name: /App access/u })
        .getAttribute('href'),
    ).toBe('https://admin.atlassian.com');
    app.site.apply({
      type: 'give-application-role',
      accountId: people.bolddeskBot,
      key: 'jira-software',
    });
    app.site.apply({
      type: 'add-role-actor',
      projectKey: 'INFRA',
      roleId: roleIds.administrators,
      accountId: people.bolddeskBot,
    });
    await checkNow(visit, true);
    await panel.getByRole('heading', { name: /^Mended/u }).waitFor();
    expect(await panel.innerText()).toContain('bolddesk-bot is active and has access to Jira.');
  });
});
