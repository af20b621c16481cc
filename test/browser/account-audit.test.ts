import { readFile } from 'node:fs/promises';
import { call } from '../../src/client';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { goTo, openPath, waitForFocus } from '../support/browser/profile-steps';
import { holdChunk, verdict } from '../support/browser/steps';
import { rowOf } from '../support/browser/table-rows';
import { invoking } from '../support/runs/checks';
import { historyOf, saveCheck } from '../support/runs/saved-checks';
import { auditSite, others } from '../support/sites/audit-site';
import { who } from '../support/sites/small-site';

describeInBrowser('an audit of service accounts', () => {
  const { open } = pageTests();

  it('holds accounts against their checks and against nothing, and compares them', async () => {
    const visit = await open({ siteFile: auditSite });
    const { frame, page, app } = visit;
    await frame.getByRole('combobox').waitFor();
    await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES'], { name: 'Nightly sync' });
    await goTo(visit, 'Service accounts', 'Service accounts');
    await rowOf(visit, 'sync-bot').getByText('Not run yet').waitFor();
    await frame.getByRole('checkbox', { name: 'Pick sync-bot' }).check();
    await frame.getByRole('checkbox', { name: 'Pick Release helper' }).check();
    await frame.getByText('Picked: sync-bot and Release helper.').waitFor();
    await frame.getByRole('link', { name: 'Audit 2 accounts' }).click();
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Audit accounts' }));
    await frame.getByText('No saved check: Release helper.').waitFor();
    await frame.getByRole('button', { name: 'Run 1 check' }).click();
    await frame.getByText('The audit has ended: 1 of 1 check done.').waitFor();
    await rowOf(visit, 'sync-bot').getByText('Not ready').waitFor();
    await rowOf(visit, 'sync-bot').getByText('Gaps: 2 known').waitFor();
    await look(visit, 'an audit against saved checks');

    await frame.getByRole('radio', { name: 'Nothing' }).check();
    await frame.getByText('2 of 2 accounts counted.').waitFor();
    const held = frame.getByRole('region', { name: 'What sync-bot holds' }).getByRole('row');
    expect(await held.nth(1).textContent()).toBe('Edit issuesEDIT_ISSUESMedium risk1 of 3 projects');
    await frame.getByLabel('Hide permissions of low risk').check();
    await frame.getByText('2 permissions of low risk hidden.').first().waitFor();
    await look(visit, 'what accounts can do at all');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^preflight-abilities-\d{4}-\d\d-\d\d\.csv$/u);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 3 + 4);

    // The run is in the list now, and leads to its result.
    await frame.getByRole('link', { name: 'All service accounts' }).click();
    await rowOf(visit, 'sync-bot').getByText('First run').waitFor();
    await rowOf(visit, 'sync-bot').getByText('Not ready').waitFor();

    await frame.getByRole('checkbox', { name: 'Pick sync-bot' }).check();
    await frame.getByRole('link', { name: 'Compare it' }).click();
    await waitForFocus(visit, frame.getByRole('heading', { level: 1, name: 'Compare accounts' }));
    await frame.getByText('Choose what to compare it with.').waitFor();
    await frame.getByLabel('Compare with').selectOption('Release helper');
    await frame
      .getByText('They differ in 3 permissions: 1 held by sync-bot alone, 2 by Release helper alone.')
      .waitFor();
    await frame.getByText('3 of 5 permissions shown').waitFor();
    await look(visit, 'two accounts side by side');
    await frame.getByLabel('Only differences').uncheck();
    await frame.getByText('5 of 5 permissions shown').waitFor();
    await page.waitForURL(new RegExp(`a=${who.bot}&.*b=${others.service}`, 'u'));
    await frame.getByLabel('Compare with').selectOption('BoldDesk');
    await frame
      .getByText(/^BoldDesk asks for \d+ permissions that sync-bot does not hold everywhere/u)
      .waitFor();
    await look(visit, 'an account beside a connector');
    await frame.getByRole('link', { name: 'A check proves each need.' }).click();
    await frame.getByRole('button', { name: 'Change account' }).waitFor();
    expect(await frame.getByRole('radio', { name: 'BoldDesk' }).isChecked()).toBe(true);
  });

  it('can be left, and stopped and continued', async () => {
    const visit = await open({ siteFile: auditSite });
    const { frame, app } = visit;
    await frame.getByRole('combobox').waitFor();
    const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES'], { name: 'Nightly sync' });
    const { connector } = (await historyOf(app, checkId)).check;
    const another = {
      name: 'Weekly sync',
      accountId: who.bot,
      connector,
      projects: { kind: 'all' },
    } as const;
    await call(invoking(app), 'check/save', another);
    await openPath(visit, `/accounts/audit?with=${who.bot}&against=checks`);
    const release = await holdChunk(visit, 1);
    await frame.getByRole('button', { name: 'Run 2 checks' }).click();
    await frame.getByText('Waits its turn').waitFor();
    await frame.getByRole('link', { name: 'Asking Jira about the account in each project…' }).waitFor();
    await look(visit, 'an audit under way');
    await goTo(visit, 'Settings', 'Settings and stored data');
    await goTo(visit, 'Service accounts', 'Service accounts');
    await frame.getByRole('checkbox', { name: 'Pick sync-bot' }).check();
    await frame.getByRole('link', { name: 'Audit 1 account' }).click();
    await frame.getByText('0 of 2 checks done.').waitFor();
    await frame.getByRole('button', { name: 'Stop', exact: true }).click();
    await frame.getByText('The audit has ended: 0 of 2 checks done.').waitFor();
    await frame.getByText('Not run', { exact: true }).waitFor();
    release();
    await frame.getByRole('link', { name: 'Continue it' }).click();
    await frame.getByRole('button', { name: 'Continue the check' }).click();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });
});
