import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { projectRoot } from '../../dev/build/project-paths';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, manyGaps, manyNeeds, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { causeRow, check } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';

/** Follows the link of a row. @returns the address that was opened in a new tab */
async function follow(visit: Visit, row: string, link: string): Promise<string> {
  const popup = visit.page.waitForEvent('popup');
  await causeRow(visit, row).getByRole('link', { name: link }).first().click();
  const opened = await popup;
  await opened.waitForURL(/^https:/u);
  const address = opened.url();
  await opened.close();
  return address;
}

describeInBrowser('the result of a check', () => {
  const { open } = pageTests();

  it('names every gap with its cause, the Jira screen that mends it, and who asks for it', async () => {
    const visit = await open({ siteFile: manyGaps });
    const { frame } = visit;
    expect((await check(visit, { profile: manyNeeds })).verdict).toBe('not-ready');

    const rows: [title: string, why: string, screen: string, address: string][] = [
      [
        'Add sync-bot to the group “bots”',
        'granted to the group “bots”, and sync-bot is not in it.',
        'admin.atlassian.com > Directory > Groups',
        'https://admin.atlassian.com/',
      ],
      [
        'Add sync-bot to the role “Developers”',
        'granted to the role “Developers”, and sync-bot is not in it.',
        'ROLE: Space settings > People',
        'https://small.example/plugins/servlet/project-config/ROLE/people',
      ],
      [
        'in the scheme “Empty scheme”',
        'The permission scheme “Empty scheme” grants this to nobody.',
        'Settings > Work items > Permission schemes > Permissions',
        'https://small.example/secure/admin/EditPermissions!default.jspa?schemeId=13',
      ],
      [
        'on every issue',
        'The permission scheme “Reporter scheme” gives this to the issue’s reporter, so it holds on some issues only.',
        'Settings > Work items > Permission schemes > Permissions',
        'https://small.example/secure/admin/EditPermissions!default.jspa?schemeId=14',
      ],
      [
        'Give sync-bot the global permission',
        'sync-bot does not hold',
        'admin.atlassian.com > Directory > Users > the account',
        'https://admin.atlassian.com/',
      ],
    ];
    for (const [title, why, screen, address] of rows) {
      expect(await causeRow(visit, title).textContent()).toContain(why);
      expect(await follow(visit, title, screen)).toBe(address);
    }
    await look(visit, 'many gaps');

    const [first] = rows;
    const row = causeRow(visit, first?.[0] ?? '');
    await row.getByRole('button', { name: 'What it breaks, and where' }).click();
    await row.getByText('The connector uses BROWSE_PROJECTS.').waitFor();
    await row.getByText('Without it: Nothing works without BROWSE_PROJECTS.').waitFor();
    await row.getByText('The vendor asks for it.').waitFor();
    expect(await follow(visit, first?.[0] ?? '', 'Source')).toBe(
      'https://vendor.example/docs/browse_projects',
    );
    await look(visit, 'a gap, opened');
    await frame.getByRole('heading', { level: 2, name: 'Could not be checked' }).waitFor();
    expect(await causeRow(visit, 'TRAVEL_IN_TIME: could not be checked').count()).toBe(1);
  });

  it('names a key that this site does not have, and projects that were left out', async () => {
    const visit = await open({ siteFile: manyGaps });
    const { frame } = visit;
    await check(visit, { profile: manyNeeds, keys: 'GRP, OLD, NOPE' });
    await causeRow(visit, 'TRAVEL_IN_TIME: could not be checked').waitFor();
    await frame.getByText('A project that you named could not be checked.').waitFor();
    const leftOut = frame.getByRole('region', { name: 'Left out' });
    const told = (await leftOut.textContent()) ?? '';
    expect(told).toContain('Archived: 1 project OLD');
    expect(told).toContain('Not found, or not visible to you: 1 project NOPE');
  });

  it('downloads a report that its name and its schema describe', async () => {
    const visit = await open({ siteFile: threeProjects });
    const { page, frame } = visit;
    await check(visit, { profile: browseAndCreate });
    const started = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Export' }).click();
    await frame.getByRole('button', { name: 'Download JSON' }).click();
    const download = await started;
    const report = JSON.parse(await readFile(await download.path(), 'utf8')) as { startedAt: string };
    expect(download.suggestedFilename()).toBe(
      `preflight-sync-bot-test-connector-${report.startedAt.slice(0, 10)}.json`,
    );
    const schema: unknown = JSON.parse(
      await readFile(join(projectRoot, 'docs', 'report.schema.json'), 'utf8'),
    );
    const ajv = new Ajv({ allErrors: true, strict: false });
    expect(ajv.validate(schema as object, report) ? [] : ajv.errors).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('sync-bot');
  });
});
