import type { SiteFile } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { causeRow, check, chooseAccount } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { requiring } from '../support/runs/profiles';
import { group, role } from '../support/sites/holders';
import {
  accounts,
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  who,
} from '../support/sites/small-site';

const names = {
  account: '<b onmouseover="attack()">bot</b>',
  group: '"><img src=x onerror="attack()">',
  role: "<svg/onload='attack()'>&lt;i&gt;",
  scheme: '{{7*7}}${attack()}</p><script>attack()</script>',
  markup: '<script>attack()</script><iframe src="javascript:attack()">',
  rightToLeft: 'مشروع التكامل \u202Eevil\u202C (2026)',
  long: '統合準備確認計画'.repeat(10),
  connector: '<a href="javascript:attack()">Connector</a>',
};

const site: SiteFile = smallSite({
  accounts: accounts.map((account) =>
    account.accountId === who.bot ? { ...account, displayName: names.account } : account,
  ),
  groups: smallGroups().map((one) => (one.groupId === groupIds.bots ? { ...one, name: names.group } : one)),
  roles: [
    { id: roleIds.developers, name: names.role },
    { id: roleIds.addons, name: 'atlassian-addons-project-access' },
  ],
  projects: [
    project(1, 'MARK', 11, { name: names.markup }),
    project(2, 'RTL', 12, { name: names.rightToLeft }),
    project(3, 'LONG', 13, { name: names.long }),
  ],
  projectCategories: [{ id: '1', name: names.markup, description: names.group }],
  permissionSchemes: [
    scheme(11, { BROWSE_PROJECTS: [group(groupIds.bots, names.group)] }, names.scheme),
    scheme(12, { BROWSE_PROJECTS: [role(roleIds.developers)] }, names.rightToLeft),
    scheme(13, { ADMINISTER_PROJECTS: [role(roleIds.developers)] }, names.scheme),
  ],
});

/** What text turned into elements would leave in the page. */
const strangers = ({ frame }: Visit): Promise<number> =>
  frame
    .locator('body')
    .evaluate(
      (body) =>
        body.querySelectorAll(
          'img, iframe, b, i, script:not([src]), [onerror], [onload], a[href^="javascript"]',
        ).length,
    );

describeInBrowser('names that people gave to things', () => {
  const { open } = pageTests();

  it('are shown as the text they are, whatever is in them', async () => {
    const visit = await open({ siteFile: site });
    const { frame, page } = visit;
    const alerts: string[] = [];
    await page.exposeFunction('attack', () => alerts.push('attacked'));
    await chooseAccount(visit, names.account);
    await frame.getByRole('radio', { name: 'By category' }).check();
    await frame.getByRole('checkbox', { name: names.markup }).waitFor();
    await look(visit, 'a form with hostile names');
    await frame.getByRole('radio', { name: 'All projects' }).check();
    await frame.getByRole('button', { name: 'Change account' }).click();
    const profile = { ...requiring(['BROWSE_PROJECTS', '<img src=x>']), name: names.connector };
    expect((await check(visit, { account: names.account, profile })).sentence).toBe(
      `${names.account} is not ready for ${names.connector}.`,
    );

    await causeRow(visit, `Add ${names.account} to the group “${names.group}”`).waitFor();
    await causeRow(visit, `to the role “${names.role}”`).waitFor();
    await causeRow(visit, `in the scheme “${names.scheme}”`).waitFor();
    const headers = frame.getByRole('rowheader');
    // Names may come after the rows; then all of them come at once.
    await headers.filter({ hasText: names.markup }).waitFor();
    expect(await headers.allTextContents()).toEqual([
      `LONG${names.long}`,
      `MARK${names.markup}`,
      `RTL${names.rightToLeft}`,
    ]);
    await look(visit, 'a result with hostile names');
    for (const key of ['MARK', 'LONG', 'RTL']) {
      await frame.getByRole('rowheader', { name: key }).click();
      await frame.getByRole('region', { name: `in ${key}` }).waitFor();
    }
    await look(visit, 'a project with a hostile name, opened');
    expect(await strangers(visit)).toBe(0);
    expect(alerts).toEqual([]);
  });

  it('are no part of the name of a download', async () => {
    const visit = await open({ siteFile: site });
    await check(visit, {
      account: names.account,
      profile: { ...requiring(['BROWSE_PROJECTS']), name: '../../etc/passwd:<x>' },
    });
    const started = visit.page.waitForEvent('download');
    await visit.frame.getByRole('button', { name: 'Export' }).click();
    await visit.frame.getByRole('button', { name: 'Download JSON' }).click();
    expect((await started).suggestedFilename()).toMatch(
      /^preflight-b-onmouseover-attack-bot-b-etc-passwd-x-\d{4}-\d\d-\d\d\.json$/u,
    );
  });
});
