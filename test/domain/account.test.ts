import { accountBlocker, jiraAccess, sameGroup } from '../../src/domain/account';
import { anAccount } from '../support/judging/an-account';

describe('accountBlocker', () => {
  it.each([
    ['a person', {}, undefined],
    ['an app user', { accountType: 'app' }, undefined],
    ['a service account', { accountType: 'app', appType: 'service' }, undefined],
    ['a kind of account that is new', { accountType: 'robot' }, undefined],
    ['an account without access to Jira', { applicationRoles: [] }, undefined],
    ['a deactivated person', { active: false }, 'account-inactive'],
    ['a deactivated service account', { accountType: 'app', active: false }, 'account-inactive'],
    ['a portal customer', { accountType: 'customer' }, 'account-portal-only'],
    ['a deactivated portal customer', { accountType: 'customer', active: false }, 'account-portal-only'],
    ['a deleted account', { deleted: true }, 'account-deleted'],
    ['a deleted account that is also inactive', { deleted: true, active: false }, 'account-deleted'],
  ] as const)('for %s', (_who, over, blocker) => {
    expect(accountBlocker(anAccount(over))).toBe(blocker);
  });
});

it.each([
  [['jira-software'], 'yes'],
  [['jira-servicedesk', 'jira-product-discovery'], 'yes'],
  [[], 'no'],
  [null, 'unknown'],
] as const)('access to Jira with the application roles %j is %s', (applicationRoles, access) => {
  expect(jiraAccess(anAccount({ applicationRoles }))).toBe(access);
});

describe('sameGroup', () => {
  it.each([
    ['the id is one', { groupId: 'g-1', name: 'old' }, { groupId: 'g-1', name: 'new' }, true],
    [
      'the ids differ, although the names agree',
      { groupId: 'g-1', name: 'devs' },
      { groupId: 'g-2', name: 'devs' },
      false,
    ],
    ['one has no id and the names agree', { groupId: 'g-1', name: 'devs' }, { name: 'devs' }, true],
    ['one has no id and the names differ', { groupId: 'g-1', name: 'devs' }, { name: 'ops' }, false],
    ['names differ in case only', { name: 'Devs' }, { name: 'devs' }, false],
    ['one has only an id and the other only a name', { groupId: 'g-1' }, { name: 'g-1' }, false],
    ['neither says anything', {}, {}, false],
  ])('when %s', (_when, a, b, same) => {
    expect(sameGroup(a, b)).toBe(same);
    expect(sameGroup(b, a)).toBe(same);
  });
});
