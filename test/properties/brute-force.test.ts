import { levelHeld, permissionHeld } from '../support/brute-force/held';
import { groupIdsOf } from '../support/brute-force/account';
import type { Extent } from '../support/brute-force/holder';
import { hidingLevels } from '../support/brute-force/security-risks';
import { smallSite, who, project, scheme } from '../support/sites/small-site';
import type { HolderFile } from '../../dev/jira-site/site-file/schema';

// The evaluator by brute force is what generated sites are judged by, so it is itself held against cases worked out by hand.

const groups = [
  { groupId: 'outer', name: 'Outer', groups: ['middle'] },
  { groupId: 'middle', name: 'Middle', groups: ['inner'] },
  { groupId: 'inner', name: 'Inner', members: [who.bot] },
  { groupId: 'apps', name: 'Apps', groups: ['inner'] },
  { groupId: 'ring-a', name: 'Ring A', groups: ['ring-b'] },
  { groupId: 'ring-b', name: 'Ring B', groups: ['ring-a'] },
];

const site = (holders: readonly HolderFile[] = []) =>
  smallSite({
    groups,
    applicationRoles: [{ key: 'jira-software', name: 'Jira', groups: ['apps'] }],
    globalGrants: {},
    projects: [
      project(1, 'ONE', 7, {
        lead: who.lead,
        issueSecuritySchemeId: 20,
        roleActors: { '10001': { users: [who.bot] }, '10002': { groups: ['outer'] } },
      }),
      project(2, 'TWO', 7, { lead: who.bot }),
    ],
    permissionSchemes: [scheme(7, { EDIT_ISSUES: holders })],
    issueSecuritySchemes: [
      {
        id: 20,
        name: 'S',
        levels: [
          { id: 201, name: 'In', members: [...holders] },
          { id: 202, name: 'Nobody' },
        ],
      },
    ],
    issueSecurityLevelMembers: [{ issueSecurityLevelId: 202, holder: { type: 'reporter' } }],
  });

const role = (id: string): HolderFile => ({ type: 'projectRole', parameter: id });

const rows: readonly [string, readonly HolderFile[], one: Extent, two: Extent][] = [
  ['nobody', [], 'no-issue', 'no-issue'],
  ['anyone', [{ type: 'anyone' }], 'every-issue', 'every-issue'],
  ['any app, through a nested group', [{ type: 'applicationRole' }], 'every-issue', 'every-issue'],
  ['an app it lacks', [{ type: 'applicationRole', value: 'jira-servicedesk' }], 'no-issue', 'no-issue'],
  ['a group around its group', [{ type: 'group', value: 'outer' }], 'every-issue', 'every-issue'],
  ['a group by name', [{ type: 'group', parameter: 'Middle' }], 'every-issue', 'every-issue'],
  [
    'a group by id, whatever its name',
    [{ type: 'group', parameter: 'Inner', value: 'ring-a' }],
    'no-issue',
    'no-issue',
  ],
  ['a role it has in ONE alone', [role('10001')], 'every-issue', 'no-issue'],
  ['a role that a nested group has in ONE alone', [role('10002')], 'every-issue', 'no-issue'],
  ['a role that is not on the site', [role('99999')], 'unclear', 'unclear'],
  ['the lead, who it is in TWO alone', [{ type: 'projectLead' }], 'no-issue', 'every-issue'],
  ['itself', [{ type: 'user', parameter: 'old-key', value: who.bot }], 'every-issue', 'every-issue'],
  ['somebody else', [{ type: 'user', value: who.lead }], 'no-issue', 'no-issue'],
  ['portal customers', [{ type: 'sd.customer.portal.only' }], 'no-issue', 'no-issue'],
  ['a custom field', [{ type: 'userCustomField', value: 'customfield_1' }], 'some-issues', 'some-issues'],
  ['a type of the future', [{ type: 'future' }], 'unclear', 'unclear'],
  ['the future beside the reporter', [{ type: 'future' }, { type: 'reporter' }], 'unclear', 'unclear'],
  ['the future beside a role in ONE', [{ type: 'future' }, role('10001')], 'every-issue', 'unclear'],
  [
    'the reporter beside the lead',
    [{ type: 'reporter' }, { type: 'projectLead' }],
    'some-issues',
    'every-issue',
  ],
];

test.each(rows)('a grant to %s', (_what, holders, one, two) => {
  const made = site(holders);
  const held = (key: string): Extent => permissionHeld(made, who.bot, key, 'EDIT_ISSUES');
  expect([held('ONE'), held('TWO')]).toEqual([one, two]);
  expect(permissionHeld(made, who.bot, 'ONE', 'DELETE_ISSUES')).toBe('no-issue');
  expect(levelHeld(made, who.bot, 'ONE', { id: 201, name: 'In', members: [...holders] })).toBe(one);
});

test('groups that hold each other are gone through once', () => {
  expect([...groupIdsOf(site(), who.bot)].sort()).toEqual(['apps', 'inner', 'middle', 'outer']);
});

test('levels that hide issues are those of company-managed projects in which the account is not everywhere', () => {
  expect(hidingLevels(site([{ type: 'projectLead' }]), who.bot)).toEqual([
    { projectKey: 'ONE', levelId: '201', extent: 'no-issue' },
    { projectKey: 'ONE', levelId: '202', extent: 'some-issues' },
  ]);
});

test.each([
  ['deactivated', { active: false }],
  ['deleted', { deleted: true }],
  ['a portal customer', { accountType: 'customer' as const }],
])('an account that is %s holds nothing, not even what anyone holds', (_what, over) => {
  const made = site([{ type: 'anyone' }]);
  const accounts = made.accounts.map((one) => (one.accountId === who.bot ? { ...one, ...over } : one));
  expect(permissionHeld({ ...made, accounts }, who.bot, 'ONE', 'EDIT_ISSUES')).toBe('no-issue');
});
