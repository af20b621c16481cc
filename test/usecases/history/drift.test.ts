import type { SiteChange } from '../../../dev/jira-site/model/site-change';
import { call } from '../../../src/client';
import type { EvidenceChange, OutcomeChange } from '../../../src/domain/history/comparison';
import { testApps } from '../../support/app/test-apps';
import { invoking } from '../../support/runs/checks';
import { historyOf, runSaved, saveCheck } from '../../support/runs/saved-checks';
import { bots, projectLead, role } from '../../support/sites/holders';
import {
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  who,
} from '../../support/sites/small-site';

// Two runs of one check with one change of the site between them: what is told must be that change, and what it brought about.

const start = testApps();

const site = smallSite({
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  projects: [
    project(1, 'ONE', 7),
    project(2, 'TWO', 8, { roleActors: { [String(roleIds.developers)]: { users: [who.bot], groups: [] } } }),
    project(3, 'SIX', 7, { lead: who.bot }),
  ],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots], DELETE_ISSUES: [projectLead] }, 'Platform'),
    scheme(
      8,
      { BROWSE_PROJECTS: [role(roleIds.developers)], EDIT_ISSUES: [role(roleIds.developers)] },
      'Team',
    ),
    scheme(9, { BROWSE_PROJECTS: [bots] }, 'Read only'),
  ],
});

interface Row {
  readonly what: string;
  readonly changes: readonly SiteChange[];
  readonly evidence: readonly Record<string, unknown>[];
  /** Requirement, from, to, projects. */
  readonly outcomes: readonly (readonly [key: string, from: string, to: string, projects: string])[];
}

const rows: readonly Row[] = [
  { what: 'nothing', changes: [], evidence: [], outcomes: [] },
  {
    what: 'a grant is taken out of a scheme',
    changes: [{ type: 'revoke', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots }],
    evidence: [
      {
        kind: 'grant',
        change: 'removed',
        scheme: { id: '7', name: 'Platform' },
        permissions: ['EDIT_ISSUES'],
      },
    ],
    outcomes: [['EDIT_ISSUES', 'met', 'missing', 'ONE SIX']],
  },
  {
    what: 'the account is dropped from a group',
    changes: [{ type: 'remove-group-member', groupId: groupIds.bots, accountId: who.bot }],
    evidence: [{ kind: 'group', change: 'left', group: { name: 'bots', groupId: groupIds.bots } }],
    outcomes: [
      ['BROWSE_PROJECTS', 'met', 'missing', 'ONE SIX'],
      ['EDIT_ISSUES', 'met', 'missing', 'ONE SIX'],
    ],
  },
  {
    what: 'the account is dropped from a role',
    changes: [
      { type: 'remove-role-actor', projectKey: 'TWO', roleId: roleIds.developers, accountId: who.bot },
    ],
    evidence: [{ kind: 'role', change: 'left', projects: { count: 1, first: [{ id: 2, key: 'TWO' }] } }],
    outcomes: [
      ['BROWSE_PROJECTS', 'met', 'missing', 'TWO'],
      ['EDIT_ISSUES', 'met', 'missing', 'TWO'],
    ],
  },
  {
    what: 'a project is moved to another scheme',
    changes: [{ type: 'move-project-to-scheme', projectKey: 'ONE', schemeId: 9 }],
    evidence: [
      {
        kind: 'scheme-of-projects',
        to: { id: '9', name: 'Read only' },
        projects: { count: 1, first: [{ id: 1, key: 'ONE' }] },
      },
    ],
    outcomes: [['EDIT_ISSUES', 'met', 'missing', 'ONE']],
  },
  {
    what: 'the account is deactivated',
    changes: [{ type: 'deactivate-account', accountId: who.bot }],
    evidence: [{ kind: 'account', fact: 'active', from: 'yes', to: 'no' }],
    outcomes: [
      ['BROWSE_PROJECTS', 'met', 'missing', 'ONE SIX TWO'],
      ['EDIT_ISSUES', 'met', 'missing', 'ONE SIX TWO'],
      ['account-active', 'met', 'missing', ''],
      ['jira', 'met', 'missing', ''],
    ],
  },
  {
    what: 'a project is archived',
    changes: [{ type: 'archive-project', projectKey: 'TWO' }],
    evidence: [
      { kind: 'projects', change: 'removed', projects: { count: 1, first: [{ id: 2, key: 'TWO' }] } },
    ],
    outcomes: [],
  },
  {
    what: 'a permission beyond the profile comes with a grant',
    changes: [{ type: 'grant', schemeId: 8, permission: 'DELETE_ISSUES', holder: role(roleIds.developers) }],
    evidence: [
      {
        kind: 'excess',
        change: 'gained',
        permission: 'DELETE_ISSUES',
        scope: 'projects',
        projects: { count: 1, first: [{ id: 2, key: 'TWO' }] },
      },
    ],
    outcomes: [],
  },
  {
    what: 'a group comes to administer Jira',
    changes: [{ type: 'grant-global', permission: 'ADMINISTER', groupId: groupIds.bots }],
    evidence: [
      { kind: 'global-permission', change: 'gained', permission: 'ADMINISTER' },
      { kind: 'excess', change: 'gained', permission: 'ADMINISTER', scope: 'site' },
    ],
    outcomes: [],
  },
  {
    what: 'a grant that does not reach the account changes no outcome',
    changes: [
      {
        type: 'grant',
        schemeId: 7,
        permission: 'EDIT_ISSUES',
        holder: { type: 'group', parameter: 'admins', value: groupIds.admins },
      },
    ],
    evidence: [{ kind: 'grant', change: 'added', permissions: ['EDIT_ISSUES'], reachesAccount: false }],
    outcomes: [],
  },
];

const told = ({ key, requirementId, from, to, projects }: OutcomeChange): string =>
  [
    requirementId.startsWith('account') ? requirementId : key,
    from,
    to,
    projects.first.map((one) => one.key).join(' '),
  ].join(' | ');

test.each(rows)('$what', async ({ changes, evidence, outcomes }) => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const before = await runSaved(app, checkId);
  expect(before.verdict).toBe('ready');
  for (const change of changes) app.site.apply(change);
  const after = await runSaved(app, checkId);
  const comparison = await call(invoking(app), 'run/compare', { before: before.runId, after: after.runId });
  expect(comparison.evidence).toEqual(evidence.map((one): unknown => expect.objectContaining(one)));
  expect(comparison.outcomes.map(told).sort()).toEqual(outcomes.map((one) => one.join(' | ')).sort());
  const ids = new Set(comparison.evidence.map(({ id }: EvidenceChange) => id));
  for (const { because } of comparison.outcomes) {
    expect(because).not.toEqual([]);
    expect(because.filter((id) => !ids.has(id))).toEqual([]);
  }
  const { runs } = await historyOf(app, checkId);
  expect(runs.map(({ runId }) => runId)).toEqual([after.runId, before.runId]);
  const worse = outcomes.reduce(
    (sum, [, , , projects]) => sum + Math.max(1, projects.split(' ').filter(Boolean).length),
    0,
  );
  expect(runs[0]?.result?.drift).toEqual({
    since: before.runId,
    worse,
    better: 0,
    other: 0,
    evidence: evidence.length,
  });
});

test('every change for the worse is told as one for the better when it is undone', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  app.site.apply({
    type: 'remove-role-actor',
    projectKey: 'TWO',
    roleId: roleIds.developers,
    accountId: who.bot,
  });
  app.site.apply({ type: 'revoke', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots });
  const before = await runSaved(app, checkId);
  app.site.apply({
    type: 'add-role-actor',
    projectKey: 'TWO',
    roleId: roleIds.developers,
    accountId: who.bot,
  });
  app.site.apply({ type: 'grant', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots });
  const after = await runSaved(app, checkId);
  const { outcomes, evidence } = await call(invoking(app), 'run/compare', {
    before: before.runId,
    after: after.runId,
  });
  expect(evidence).toEqual([
    expect.objectContaining({ kind: 'grant', change: 'added' }),
    expect.objectContaining({ kind: 'role', change: 'joined' }),
  ]);
  expect(outcomes.map(told).sort()).toEqual([
    'BROWSE_PROJECTS | missing | met | TWO',
    'EDIT_ISSUES | missing | met | ONE SIX',
    'EDIT_ISSUES | missing | met | TWO',
  ]);
  expect(outcomes.every(({ direction }) => direction === 'better')).toBe(true);
});

test.each([
  ['in the later run', 1],
  ['in the earlier run', 0],
])('a scheme that could not be read %s neither came nor went', async (_when, failing) => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const runIds: string[] = [];
  for (const run of [0, 1]) {
    const effect = { status: 403 };
    app.site.setFaults(run === failing ? [{ match: { path: /\/permissionscheme\/9$/u }, effect }] : []);
    runIds.push((await runSaved(app, checkId)).runId);
  }
  const [before = '', after = ''] = runIds;
  const { evidence } = await call(invoking(app), 'run/compare', { before, after });
  expect(evidence.filter(({ kind }) => kind === 'scheme')).toEqual([]);
});

test('a scheme that was made or deleted meanwhile came or went', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const before = await runSaved(app, checkId);
  const spare = app.site.state.schemes.get(9);
  app.site.state.schemes.delete(9);
  const without = await runSaved(app, checkId);
  if (spare) app.site.state.schemes.set(9, spare);
  const again = await runSaved(app, checkId);
  const told = async (one: string, other: string) =>
    (await call(invoking(app), 'run/compare', { before: one, after: other })).evidence;
  const readOnly = { id: '9', name: 'Read only' };
  expect(await told(before.runId, without.runId)).toEqual([
    { id: 'scheme:gone:9', kind: 'scheme', change: 'gone', scheme: readOnly },
  ]);
  expect(await told(without.runId, again.runId)).toEqual([
    { id: 'scheme:new:9', kind: 'scheme', change: 'new', scheme: readOnly },
  ]);
});
