import { compareAccounts, compareWithConnector } from '../../static/admin-page/src/accounts/compare/rows';
import { againstSentence, betweenSentence } from '../../static/admin-page/src/accounts/compare/sentences';
import { abilitiesCsv } from '../../static/admin-page/src/accounts/audit/abilities-csv';
import { abilityReader, type Counted } from '../../src/client/audit';
import { call } from '../../src/client';
import { type TestApp, testApps } from '../support/app/test-apps';
import { invoking } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { auditSite, others } from '../support/sites/audit-site';
import { who } from '../support/sites/small-site';

const start = testApps();

const countBoth = async (app: TestApp): Promise<[Counted, Counted]> => {
  const read = abilityReader(invoking(app));
  return [await read(who.bot), await read(others.service)];
};

test('two accounts differ in what one holds alone, and in how many projects', async () => {
  const [bot, service] = await countBoth(await start({ siteFile: auditSite }));
  const rows = compareAccounts(bot, service);
  expect(rows.map(({ key, risk, differs }) => [key, risk, differs])).toEqual([
    ['ADMINISTER', 'high', true],
    ['ADMINISTER_PROJECTS', 'high', true],
    ['EDIT_ISSUES', 'medium', true],
    ['BROWSE_PROJECTS', 'low', false],
    ['CREATE_ISSUES', 'low', false],
  ]);
  expect(rows[2]).toMatchObject({
    name: 'Edit issues',
    a: { kind: 'projects', projects: 1, of: 3 },
    b: { kind: 'projects', projects: 0, of: 3 },
  });
  expect(betweenSentence('A', 'B', rows)).toBe(
    'They differ in 3 permissions: 1 held by A alone, 2 by B alone.',
  );
  expect(compareAccounts(bot, bot).filter(({ differs }) => differs)).toEqual([]);
  // What Jira did not tell is never said to be the same, nor to be held by one alone.
  const untold = compareAccounts(bot, { ...service, globally: null, inProjects: null });
  expect(untold.every(({ differs }) => differs)).toBe(true);
  expect(betweenSentence('A', 'B', untold)).toContain('0 held by A alone, 0 by B alone');
});

test('beside a connector an account lacks what it does not hold everywhere', async () => {
  const app = await start({ siteFile: auditSite });
  const [bot, service] = await countBoth(app);
  const { profile } = await call(invoking(app), 'profile/save', {
    profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']),
  });
  const rows = compareWithConnector(bot, profile, { permissions: {} });
  expect(rows.map(({ key, b, differs }) => [key, b, differs])).toEqual([
    ['EDIT_ISSUES', { kind: 'needs', level: 'required', perhaps: false }, true],
    ['BROWSE_PROJECTS', { kind: 'needs', level: 'required', perhaps: false }, false],
    ['CREATE_ISSUES', { kind: 'needs', perhaps: false }, true],
  ]);
  expect(againstSentence('sync-bot', 'It', rows)).toBe(
    'It asks for 1 permission that sync-bot does not hold everywhere. sync-bot holds 1 permission beyond that.',
  );
  const beyond = compareWithConnector(service, profile, { permissions: {} }).filter(
    ({ b }) => b.kind === 'needs' && b.level === undefined,
  );
  expect(beyond.map(({ key }) => key)).toEqual(['ADMINISTER', 'ADMINISTER_PROJECTS', 'CREATE_ISSUES']);
  const untold = compareWithConnector({ ...bot, inProjects: null }, profile, { permissions: {} });
  expect(untold.map(({ a }) => a.kind)).toEqual(['unknown', 'unknown']);
  expect(againstSentence('sync-bot', 'It', untold)).not.toContain('does not hold');
});

test('the file has a line for each account and permission, and tells what is not known', async () => {
  const app = await start({ siteFile: auditSite });
  const found = (await call(invoking(app), 'account/candidates', {})).accounts;
  const [bot, service] = await countBoth(app);
  const nothing = await abilityReader(invoking(app))(others.app);
  const account = (id: string) => {
    const one = found.find(({ accountId }) => accountId === id);
    if (!one) throw new Error(`${id} is no candidate.`);
    return { ...one, checks: [] };
  };
  const at = '2026-11-22T10:00:00.000Z';
  const lines = abilitiesCsv(
    [
      { account: account(who.bot), counted: bot },
      { account: account(others.service), counted: { ...service, globally: null } },
      { account: account(others.app), counted: nothing },
    ],
    at,
  )
    .slice(1)
    .split('\r\n');
  expect(lines[1]).toBe(
    `"sync-bot","${who.bot}","yes","Edit issues","EDIT_ISSUES","Medium risk","projects","1","3","${at}"`,
  );
  expect(lines.filter((line) => line.startsWith('"Release helper"')).at(-1)).toContain(
    '"Jira did not say","","","the site"',
  );
  // A name that a spreadsheet would take for a formula is text.
  expect(lines.at(-2)).toMatch(/^"'=cmd\|app",.*"Nothing"/u);
  expect(lines).toHaveLength(1 + 3 + 4 + 1 + 1);
});
