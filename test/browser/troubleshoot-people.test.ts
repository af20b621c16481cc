import { people } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { check, hasFocus, tabTo } from '../support/browser/steps';
import {
  checkNow,
  chooseTroubled,
  openTroubleshoot,
  pasteText,
  recordCalls,
} from '../support/browser/troubleshooting';
import { requiring } from '../support/runs/profiles';

describeInBrowser('whom an error is about', () => {
  const { open } = pageTests();

  it('looks up a person that the text names only on a click, and asks what they may do', async () => {
    const visit = await open();
    const { app, frame } = visit;
    await openTroubleshoot(visit);
    await chooseTroubled(visit, 'aha-sync');
    const calls = recordCalls(visit);
    await pasteText(
      visit,
      "FIN-3: User 'mia.lindqvist@brightmoor.example' cannot be assigned issues.",
      'person-cannot-be-assigned',
    );
    const panel = await checkNow(visit);
    expect(JSON.stringify(calls)).not.toContain('mia');
    await frame.getByRole('button', { name: 'Search Jira for this person' }).click();
    const hit = frame.getByRole('list', { name: 'People found' }).getByRole('listitem');
    await hit.filter({ hasText: 'Mia Lindqvist' }).waitFor();
    expect(calls.filter(({ payload }) => payload.includes('mia'))).toEqual([
      { name: 'account/search', payload: JSON.stringify({ query: 'mia.lindqvist@brightmoor.example' }) },
    ]);
    await hit.getByRole('button', { name: 'It is about this person' }).click();
    await checkNow(visit);
    await panel.getByText('Mia Lindqvist lacks Assignable user in FIN.').waitFor();
    expect(await frame.locator('[data-cause="person-not-assignable"]').getAttribute('data-state')).toBe(
      'found',
    );
    await look(visit, 'a person who lacks a permission');
    app.site.apply({
      type: 'grant',
      schemeId: 10104,
      permission: 'ASSIGNABLE_USER',
      holder: { type: 'user', parameter: people.ordinary, value: people.ordinary },
    });
    app.site.apply({
      type: 'grant',
      schemeId: 10104,
      permission: 'BROWSE_PROJECTS',
      holder: { type: 'user', parameter: people.ordinary, value: people.ordinary },
    });
    await checkNow(visit, true);
    await panel.getByText('Mia Lindqvist has Assignable user in FIN.').waitFor();

    // The same person can be the account that the connector uses.
    await hit.getByRole('button', { name: 'The connector uses this account' }).click();
    await frame.getByText(people.ordinary).waitFor();
  });

  it('comes from a result with account and connector, and goes from text to answer by keyboard alone', async () => {
    const visit = await open();
    const { frame, page } = visit;
    await check(visit, { account: 'aha-sync', profile: requiring(['ADMINISTER_PROJECTS']), keys: 'PLAT' });
    await tabTo(visit, frame.getByRole('link', { name: 'The connector still fails? Troubleshoot' }));
    await page.keyboard.press('Enter');
    const heading = frame.getByRole('heading', { level: 1, name: 'What does this error mean?' });
    await heading.waitFor();
    await frame.getByText('aha-sync@brightmoor.example').waitFor();
    expect(await hasFocus(heading)).toBe(true);

    await tabTo(visit, frame.getByLabel('What the connector said'));
    await page.keyboard.insertText(
      "Project with key 'PLAT' either does not exist or you do not have permission to create versions in it",
    );
    await frame.locator('[data-error="no-right-to-create-versions"]').waitFor();
    await tabTo(visit, frame.getByRole('button', { name: 'Check it now' }));
    await page.keyboard.press('Enter');
    const answer = frame.getByRole('heading', { name: 'Jira confirms that something is in the way' });
    await answer.waitFor();
    expect(await hasFocus(answer)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(frame.getByRole('button', { name: 'Why? Administer projects in PLAT' }))).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await frame.getByRole('list', { name: 'How this was worked out' }).waitFor();
    await tabTo(visit, frame.locator('[data-fix] a'));
  });

  it('shows a hostile text as text', async () => {
    const visit = await open();
    const { frame } = visit;
    await openTroubleshoot(visit);
    const markup = '<img src=x onerror="attack()"><script>attack()</script>';
    await pasteText(
      visit,
      `Field '${markup}' cannot be set. It is not on the appropriate screen, or unknown.\nUser '${markup}' cannot be assigned issues\nNo project could be found with key '${markup}\u202E${'統合'.repeat(40)}'.`,
      'field-cannot-be-set',
    );
    await frame.getByRole('textbox', { name: 'Person in the text' }).waitFor();
    const strangers = await frame
      .locator('body')
      .evaluate((body) => body.querySelectorAll('img, script:not([src]), [onerror]').length);
    expect(strangers).toBe(0);
    await look(visit, 'a hostile text');
    for (const link of await frame.getByRole('link').all())
      expect(await link.getAttribute('href')).not.toMatch(/javascript|onerror|attack/iu);
  });
});
