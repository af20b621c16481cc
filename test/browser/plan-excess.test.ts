import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { simulatedVerdict } from '../support/browser/plan-steps';
import {
  check,
  chooseAccount,
  chooseConnector,
  hasFocus,
  pressCheck,
  verdict,
} from '../support/browser/steps';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots, user } from '../support/sites/holders';
import { groupIds, project, scheme, smallGroups, smallSite, who } from '../support/sites/small-site';

const gives = {
  BROWSE_PROJECTS: [anyJiraUser],
  CREATE_ISSUES: [bots],
  DELETE_ISSUES: [bots],
  ADMINISTER_PROJECTS: [user(who.bot)],
  EDIT_ISSUES: [anyJiraUser],
};

/** The bot has all that is asked for, and more: by its group, by a grant of its own, and as everybody has. */
const site: SiteFile = smallSite({
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 7)],
  permissionSchemes: [scheme(7, gives, 'Generous scheme')],
  globalGrants: {
    ADMINISTER: [groupIds.admins],
    USER_PICKER: [groupIds.pickers],
    CREATE_PROJECT: [groupIds.bots],
  },
});

describeInBrowser('what an account holds besides the profile', () => {
  const { open } = pageTests();

  it('is ranked by risk, explained, and can be taken away without what is needed', async () => {
    const visit = await open({ siteFile: site });
    const { frame } = visit;
    expect((await check(visit, { profile: requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']) })).verdict).toBe(
      'ready',
    );
    await frame.getByRole('link', { name: 'What the account holds besides the profile' }).click();
    const section = frame.getByRole('region', { name: 'What it holds besides the profile' });
    const held = section.locator('[data-excess]');
    await held.first().waitFor();
    expect(await held.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-excess')))).toEqual([
      'ADMINISTER_PROJECTS',
      'DELETE_ISSUES',
      'CREATE_PROJECT',
      'EDIT_ISSUES',
    ]);
    const row = (key: string) => section.locator(`[data-excess="${key}"]`);
    expect(await row('DELETE_ISSUES').innerText()).toMatch(/High risk[^]*in 2 projects: ONE, TWO/iu);
    await row('CREATE_PROJECT').getByText('on the whole site').waitFor();

    // By its group, which gives what is needed, too: only the grant can go, and others feel that.
    await row('DELETE_ISSUES')
      .getByRole('button', { name: /^How it gets/u })
      .click();
    const removal = row('DELETE_ISSUES').locator('[data-removal="changes"]');
    await removal.waitFor();
    expect(await row('DELETE_ISSUES').innerText()).toMatch(/ONE, by the scheme Generous scheme[^]*bots/u);
    expect(await removal.innerText()).toMatch(/Take Delete issues from the group[^]*Others lose it, too/u);
    // As everybody with access to Jira has it.
    await row('EDIT_ISSUES')
      .getByRole('button', { name: /^How it gets/u })
      .click();
    await row('EDIT_ISSUES')
      .locator('[data-removal="not-removable"]')
      .getByText(/what everybody/u)
      .waitFor();

    await row('ADMINISTER_PROJECTS')
      .getByRole('button', { name: /^How it gets/u })
      .click();
    await row('ADMINISTER_PROJECTS').locator('[data-removal="changes"]').waitFor();
    await look(visit, 'how it gets what it holds');
    await row('ADMINISTER_PROJECTS').getByRole('button', { name: 'Try it' }).click();
    expect(await hasFocus(frame.getByRole('heading', { name: 'What if' }))).toBe(true);
    // Nothing was missing, so the check did not read the grants, and does not promise what is left of them.
    await simulatedVerdict(visit, 'incomplete');
    await frame.getByText('Where the check did not have to read the grants').waitFor();
    const revoke = frame.locator('[data-change="revoke"]');
    expect(await revoke.innerText()).toContain('Take Administer projects from sync-bot');
    expect(await revoke.innerText()).toMatch(
      /The account loses\s+By the grants that were read, the account loses nothing[^]*may lose more\./u,
    );
    await look(visit, 'a removal that is tried');
  });

  it('is told beside what the vendor asks for and others do not', async () => {
    const visit = await open();
    const { frame } = visit;
    await chooseAccount(visit, 'bolddesk-bot');
    await chooseConnector(visit, 'BoldDesk');
    await pressCheck(visit);
    await verdict(visit);
    await frame.getByRole('link', { name: 'Plan the changes' }).click();
    const asked = frame.locator('[data-vendor="vendor-administer"]');
    await asked.waitFor();
    expect(await asked.innerText()).toMatch(
      /Recommended[^]*BoldDesk's article asks for it[^]*project permissions only/iu,
    );
    expect(await asked.getByRole('link').count()).toBe(2);
    await frame.getByRole('radiogroup', { name: 'Three plans' }).waitFor();
    await frame.getByRole('checkbox', { name: 'Close recommended gaps, too' }).check();
    await frame.locator('[data-change="grant-global"]').first().waitFor();
    await frame.locator('[data-simulated]').waitFor();
    await look(visit, 'plans with recommended gaps');
  });
});
