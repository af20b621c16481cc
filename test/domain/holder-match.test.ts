import type { AccountFacts } from '../../src/domain/account';
import { type Holder, readHolder } from '../../src/domain/holder';
import { type HolderMatch, type HolderResult, matchHolder, resultOf } from '../../src/domain/holder-match';
import type { ProjectFacts } from '../../src/domain/project-facts';
import { ACCOUNT_ID, anAccount } from '../support/judging/an-account';
import { HOLDER } from '../support/judging/a-scheme';

type Read = Pick<ProjectFacts, 'roles' | 'lead'>;

const inRole = (membership: ProjectFacts['roles'][string]['membership']): Partial<Read> => ({
  roles: { '10002': { name: 'Developers', membership } },
});
const ROLE = HOLDER.role('10002');
const DEVS = { name: 'devs', groupId: 'id-of-devs' };
const APP = { type: 'applicationRole', parameter: 'jira-servicedesk' };

/** Every way to stand to a holder: who holds it, what is known of the account and the project, and what is told. */
const ROWS: readonly [
  what: string,
  holder: Parameters<typeof readHolder>[0],
  account: Partial<AccountFacts>,
  read: Partial<Read>,
  match: HolderMatch,
  result: HolderResult,
][] = [
  ['anyone', HOLDER.anyone, { groups: null, applicationRoles: null }, {}, { code: 'everyone' }, 'granted'],
  [
    'any app: names the apps it has',
    HOLDER.anyAppUser,
    { applicationRoles: ['jira-software', 'jira-product-discovery'] },
    {},
    { code: 'has-app', applications: ['jira-software', 'jira-product-discovery'] },
    'granted',
  ],
  [
    'one app among several: names that one',
    APP,
    { applicationRoles: ['jira-software', 'jira-servicedesk'] },
    {},
    { code: 'has-app', applications: ['jira-servicedesk'] },
    'granted',
  ],
  ['any app, has none', HOLDER.anyAppUser, { applicationRoles: [] }, {}, { code: 'no-app' }, 'not-granted'],
  [
    'an app it lacks: names the app',
    APP,
    {},
    {},
    { code: 'no-app', application: 'jira-servicedesk' },
    'not-granted',
  ],
  [
    'any app, unread',
    HOLDER.anyAppUser,
    { applicationRoles: null },
    {},
    { code: 'apps-unreadable' },
    'unknown',
  ],
  [
    'its group: names it as the account’s answer does',
    { type: 'group', parameter: 'old name', value: 'id-of-devs' },
    { groups: [DEVS] },
    {},
    { code: 'in-group', group: 'devs' },
    'granted',
  ],
  ['another group', HOLDER.group('ops'), { groups: [DEVS] }, {}, { code: 'not-in-group' }, 'not-granted'],
  ['a group, unread', HOLDER.group('devs'), { groups: null }, {}, { code: 'groups-unreadable' }, 'unknown'],
  ['a role, by itself', ROLE, {}, inRole({ via: 'direct' }), { code: 'in-role' }, 'granted'],
  [
    'a role, by a group: names the group',
    ROLE,
    {},
    inRole({ via: 'group', group: 'devs' }),
    { code: 'in-role', group: 'devs' },
    'granted',
  ],
  [
    'a role it is not in: tells who is',
    ROLE,
    {},
    inRole({ via: 'none', actors: { people: 2, groups: ['devs'] } }),
    { code: 'not-in-role', actors: { people: 2, groups: ['devs'] } },
    'not-granted',
  ],
  [
    'a role it is not in, stored before actors were counted',
    ROLE,
    {},
    inRole({ via: 'none' }),
    { code: 'not-in-role' },
    'not-granted',
  ],
  ['a role, unreadable', ROLE, {}, inRole({ via: 'unreadable' }), { code: 'role-unreadable' }, 'unknown'],
  ['a role, unread', ROLE, {}, {}, { code: 'role-not-read' }, 'not-derived'],
  ['the lead', HOLDER.lead, {}, { lead: 'account' }, { code: 'is-lead' }, 'granted'],
  ['another lead', HOLDER.lead, {}, { lead: 'somebody-else' }, { code: 'not-lead' }, 'not-granted'],
  ['the lead, unreadable', HOLDER.lead, {}, { lead: 'unreadable' }, { code: 'lead-unreadable' }, 'unknown'],
  ['the lead, unread', HOLDER.lead, {}, {}, { code: 'lead-not-read' }, 'not-derived'],
  ['the account by name', HOLDER.user(ACCOUNT_ID), {}, {}, { code: 'is-user' }, 'granted'],
  ['somebody else by name', HOLDER.user('557058:x'), {}, {}, { code: 'not-user' }, 'not-granted'],
  ['the reporter', HOLDER.reporter, {}, {}, { code: 'some-issues' }, 'conditional'],
  ['portal customers', HOLDER.portal, {}, {}, { code: 'portal-only' }, 'not-granted'],
  ['a type of the future', HOLDER.future, {}, {}, { code: 'unrecognised' }, 'unknown'],
];

describe('how an account stands to a holder', () => {
  it.each(ROWS)('%s', (_what, raw, account, read, match, result) => {
    const found = matchHolder(readHolder(raw), anAccount(account), { roles: {}, ...read });
    expect(found).toEqual(match);
    expect(resultOf(found)).toBe(result);
  });

  it('is tried for every way there is', () => {
    const tried = new Set(ROWS.map(([, , , , { code }]) => code));
    const all: Readonly<Record<HolderMatch['code'], true>> = {
      everyone: true,
      'has-app': true,
      'no-app': true,
      'apps-unreadable': true,
      'in-group': true,
      'not-in-group': true,
      'groups-unreadable': true,
      'in-role': true,
      'not-in-role': true,
      'role-unreadable': true,
      'role-not-read': true,
      'is-lead': true,
      'not-lead': true,
      'lead-unreadable': true,
      'lead-not-read': true,
      'is-user': true,
      'not-user': true,
      'some-issues': true,
      'portal-only': true,
      unrecognised: true,
    };
    expect([...tried].sort()).toEqual(Object.keys(all).sort());
  });

  it.each<Holder>([
    { kind: 'group' },
    { kind: 'group', name: '' },
    { kind: 'group', groupId: 'id-of-devs', name: 'devs' },
  ])('never takes %j for a group of an account in none', (holder) => {
    expect(matchHolder(holder, anAccount({ groups: [] }), { roles: {} })).toEqual({ code: 'not-in-group' });
  });

  it('looks at no role but the one that is named', () => {
    const roles = { '10003': { name: 'Developers', membership: { via: 'direct' as const } } };
    expect(matchHolder(readHolder(ROLE), anAccount(), { roles })).toEqual({ code: 'role-not-read' });
  });
});
