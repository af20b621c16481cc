import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { check, hasFocus } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { withRequirements } from '../support/runs/profiles';
import { fieldSite, ids } from '../support/sites/field-site';
import { project, who } from '../support/sites/small-site';
import { addField, answer, checkFields, fieldRows, fixRow, openFields, typeKeys } from './fields-steps';

const need = (id: string, kind: string, key: string, reason: string) => ({
  id,
  anyOf: [{ kind, key }],
  level: 'recommended',
  actor: 'integration-user',
  reason,
  basis: 'inferred',
});

const profile = withRequirements(
  [
    { kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' },
    need('due-on-screen', 'field-on-screen', 'duedate', 'The due date must be on the screens.'),
    need('boards-shared', 'board-visibility', 'synced-boards', 'The boards must be shared.'),
  ],
  { name: 'Date connector' },
);

const names = {
  screen: '<img src=x onerror="attack()"> screen',
  field: '<b onmouseover="attack()">Team</b> [x](javascript:attack()) | `y`',
  type: '"><svg/onload=attack()>',
  tab: '<script>attack()</script>',
  long: '統合準備確認計画'.repeat(12),
};

/** What text turned into elements would leave in the page. */
const strangers = ({ frame }: Visit): Promise<number> =>
  frame
    .locator('body')
    .evaluate(
      (body) => body.querySelectorAll('img, iframe, b, i, [onerror], [onload], a[href^="javascript"]').length,
    );

describeInBrowser('a result', () => {
  const { open } = pageTests();

  it('says which needs are about fields and boards, and leads to where they are looked at', async () => {
    const visit = await open({ siteFile: fieldSite() });
    const { frame, page } = visit;
    const { verdict } = await check(visit, { profile, keys: 'ONE, TWO' });
    expect(verdict).toBe('ready-with-warnings');
    const section = frame.getByRole('region', { name: 'Fields and boards' });
    const needs = section.getByRole('list', { name: 'Needs about fields and boards' });
    expect(await needs.getByRole('listitem').allTextContents()).toEqual([
      'Field “duedate” on the screensRecommended. The due date must be on the screens.',
      'A board that the account can seeRecommended. The boards must be shared.',
    ]);
    await look(visit, 'a result with needs about fields');
    await section.getByRole('link', { name: 'Look at fields and boards' }).click();
    await frame.getByRole('heading', { level: 1, name: /set its fields/u }).waitFor();
    await page.waitForURL(
      new RegExp(`/fields\\?account=${who.bot}&connector=-own&keys=ONE%2C\\+TWO&fields=duedate`, 'u'),
    );
    expect(await hasFocus(frame.getByRole('heading', { level: 1 }))).toBe(true);
    await frame.getByText('Date connector: The boards must be shared.').waitFor();
    await frame.getByRole('checkbox', { name: 'Due date' }).waitFor();
    expect((await checkFields(visit)).sentence).toContain('“Due date” cannot be set');
    await page.goBack();
    await section.waitFor();
  });
});

describeInBrowser('names in Jira', () => {
  const { open } = pageTests();

  it('are shown as the text they are, on screens, fields, issue types and tabs', async () => {
    const file = fieldSite();
    const visit = await open({
      siteFile: {
        ...file,
        projects: [
          project(1, 'ONE', 7, { name: names.long, issueTypeSchemeId: 30, issueTypeScreenSchemeId: 60 }),
        ],
        issueTypes: [{ id: ids.story, name: names.type }],
        issueTypeSchemes: [{ id: 30, name: names.long, issueTypeIds: [ids.story] }],
        fields: [
          { id: ids.team, name: names.field },
          { id: ids.sprint, name: names.long },
        ],
        screens: [
          {
            id: ids.createScreen,
            name: names.screen,
            tabs: [{ id: 201, name: names.tab, fields: [ids.sprint] }],
          },
          { id: ids.otherScreen, name: names.long, tabs: [{ id: 204, name: 'All', fields: [ids.sprint] }] },
        ],
        screenSchemes: [
          { id: 50, name: names.long, screens: { default: ids.otherScreen, create: ids.createScreen } },
        ],
        issueTypeScreenSchemes: [{ id: 60, name: names.screen, screenSchemes: { default: 50 } }],
      },
    });
    const { frame, page, context } = visit;
    const alerts: string[] = [];
    await page.exposeFunction('attack', () => alerts.push('attacked'));
    await openFields(visit);
    await typeKeys(visit, 'ONE');
    await addField(visit, names.field);
    await addField(visit, names.long);
    await checkFields(visit);
    await answer(visit, 'fields');
    await fixRow(visit, `on the screen “${names.screen}”`).waitFor();
    expect((await fieldRows(visit))[0]).toContain(names.type);
    for (const button of await frame.getByRole('button', { name: /^Why\?/u }).all()) {
      await button.click();
      await frame.getByRole('list', { name: /^Why:/u }).waitFor();
    }
    await frame.getByText(`There it is on the tab “${names.tab}”.`).waitFor();
    await look(visit, 'hostile names on screens and fields');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await frame.getByRole('button', { name: 'Copied' }).waitFor();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown).not.toMatch(/(?<!\\)<|\[x\]\(javascript/u);
    expect(await strangers(visit)).toBe(0);
    expect(alerts).toEqual([]);
  });
});
