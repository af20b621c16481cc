import type { NamedHolder } from '../../src/domain/cause';
import { holderId } from '../../src/domain/holder';
import { isJoinable, nearestHolders } from '../../src/domain/nearest-holder';

const aRole = (roleId: string, name?: string): NamedHolder => ({
  holder: { kind: 'role', roleId },
  ...(name !== undefined && { name }),
});
const aGroup = (groupId: string): NamedHolder => ({ holder: { kind: 'group', groupId } });
const APP: NamedHolder = { holder: { kind: 'app-user', application: 'jira-software' } };

/** What each holder gives besides, by its id; nothing unless said. */
function choose(
  holdersByKey: Readonly<Record<string, readonly NamedHolder[]>>,
  heldBy: Readonly<Record<string, number>> = {},
): Record<string, string> {
  const chosen = nearestHolders(new Map(Object.entries(holdersByKey)), new Map(Object.entries(heldBy)));
  return Object.fromEntries([...chosen].map(([key, { holder }]) => [key, holderId(holder)]));
}

describe('the nearest holder', () => {
  it('is the one that gives most of what is missing', () => {
    expect(choose({ A: [aRole('1'), aRole('2')], B: [aRole('2')] })).toEqual({ A: 'role:2', B: 'role:2' });
  });

  it('is, among equals, the one that gives least besides', () => {
    expect(choose({ A: [aRole('1'), aGroup('2')] }, { 'role:1': 30, 'group:2': 2 })).toEqual({
      A: 'group:2',
    });
  });

  it('is, among equals, a role before a group and a group before an app', () => {
    expect(choose({ A: [APP, aGroup('2'), aRole('9')] })).toEqual({ A: 'role:9' });
    expect(choose({ A: [APP, aGroup('2')] })).toEqual({ A: 'group:2' });
    expect(choose({ A: [APP] })).toEqual({ A: 'app-user:jira-software' });
  });

  it('is, when nothing else tells them apart, the same whatever the order', () => {
    expect(choose({ A: [aRole('2'), aRole('1')] })).toEqual(choose({ A: [aRole('1'), aRole('2')] }));
  });

  it('that gives more counts before one that gives less besides', () => {
    const chosen = choose({ A: [aRole('1'), aRole('2')], B: [aRole('2')] }, { 'role:1': 1, 'role:2': 40 });
    expect(chosen).toEqual({ A: 'role:2', B: 'role:2' });
  });

  it('is sought again for what the first one leaves open', () => {
    expect(choose({ A: [aRole('1')], B: [aRole('1')], C: [aGroup('2')] })).toEqual({
      A: 'role:1',
      B: 'role:1',
      C: 'group:2',
    });
  });

  it('does not exist for a permission that nobody joinable holds', () => {
    const user: NamedHolder = { holder: { kind: 'user', accountId: 'a:1' } };
    expect(choose({ A: [user], B: [], C: [aRole('1')] })).toEqual({ C: 'role:1' });
  });
});

describe('whether an account can be made into', () => {
  const rows: readonly [string, 'can' | 'cannot', NamedHolder][] = [
    ['a member of a role', 'can', aRole('1', 'Developers')],
    ['a member of a role of unknown name', 'can', aRole('1')],
    ['a member of a group', 'can', aGroup('1')],
    ['a user of an app', 'can', APP],
    ['a member of the role of app users', 'cannot', aRole('1', 'atlassian-addons-project-access')],
    ['a member of the role of guests', 'cannot', aRole('1', 'jira-guest-member')],
    ['anyone', 'cannot', { holder: { kind: 'anyone' } }],
    ['any app user', 'cannot', { holder: { kind: 'any-app-user' } }],
    ['the lead', 'cannot', { holder: { kind: 'project-lead' } }],
    ['another user', 'cannot', { holder: { kind: 'user', accountId: 'a:1' } }],
    ['the reporter', 'cannot', { holder: { kind: 'per-issue', of: 'reporter' } }],
    ['a portal customer', 'cannot', { holder: { kind: 'portal-customer' } }],
    ['something of the future', 'cannot', { holder: { kind: 'unrecognised', type: 'team' } }],
  ];
  it.each(rows)('%s: %s', (_what, can, holder) => {
    expect(isJoinable(holder)).toBe(can === 'can');
  });
});
