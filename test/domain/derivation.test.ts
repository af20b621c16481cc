import { derive } from '../../src/domain/derivation';
import type { ProjectFacts, RoleMembership } from '../../src/domain/project-facts';
import type { RawHolder } from '../../src/domain/holder';
import { HOLDER, grant } from '../support/judging/a-scheme';
import { facts } from '../support/judging/a-project';
import { ACCOUNT_ID, anAccount } from '../support/judging/an-account';
import type { AccountFacts } from '../../src/domain/account';

const withRole = (membership: RoleMembership): Partial<ProjectFacts> => ({
  roles: { '10002': { name: 'Developers', membership } },
});

const inGroup = (groupId: string | undefined, name: string): Partial<AccountFacts> => ({
  groups: [{ name, ...(groupId !== undefined && { groupId }) }],
});

const GRANTS = 'granted';
type Row = readonly [
  what: string,
  holder: RawHolder,
  account: Partial<AccountFacts>,
  read: Partial<ProjectFacts>,
  result: string,
];

const ROWS: readonly Row[] = [
  ['anyone', HOLDER.anyone, { applicationRoles: [] }, {}, GRANTS],
  ['any app user, for a user of some app', HOLDER.anyAppUser, {}, {}, GRANTS],
  ['any app user, for a user of none', HOLDER.anyAppUser, { applicationRoles: [] }, {}, 'not-granted'],
  ['any app user, apps unread', HOLDER.anyAppUser, { applicationRoles: null }, {}, 'unknown'],
  ['the users of its app', { type: 'applicationRole', parameter: 'jira-software' }, {}, {}, GRANTS],
  [
    'the users of another app',
    { type: 'applicationRole', parameter: 'jira-servicedesk' },
    {},
    {},
    'not-granted',
  ],
  [
    'the users of an app, apps unread',
    { type: 'applicationRole', parameter: 'jira-software' },
    { applicationRoles: null },
    {},
    'unknown',
  ],
  ['its group', HOLDER.group('devs'), inGroup('id-of-devs', 'devs'), {}, GRANTS],
  ['its group, renamed since', HOLDER.group('old name'), inGroup('id-of-old name', 'devs'), {}, GRANTS],
  ['another group of the same name', HOLDER.group('devs'), inGroup('g-9', 'devs'), {}, 'not-granted'],
  [
    'its group, by name on an old site',
    { type: 'group', parameter: 'devs' },
    inGroup('g-9', 'devs'),
    {},
    GRANTS,
  ],
  ['its group, whose id the account lacks', HOLDER.group('devs'), inGroup(undefined, 'devs'), {}, GRANTS],
  ['a group it is not in', HOLDER.group('devs'), inGroup('id-of-ops', 'ops'), {}, 'not-granted'],
  ['a group, groups unread', HOLDER.group('devs'), { groups: null }, {}, 'unknown'],
  ['a role it is in by itself', HOLDER.role('10002'), {}, withRole({ via: 'direct' }), GRANTS],
  ['a role it is in by a group', HOLDER.role('10002'), {}, withRole({ via: 'group', group: 'devs' }), GRANTS],
  ['a role it is not in', HOLDER.role('10002'), {}, withRole({ via: 'none' }), 'not-granted'],
  [
    'a role whose actors are unreadable',
    HOLDER.role('10002'),
    {},
    withRole({ via: 'unreadable' }),
    'unknown',
  ],
  ['a role that was not read', HOLDER.role('10003'), {}, withRole({ via: 'direct' }), 'not-derived'],
  ['the lead, who it is', HOLDER.lead, {}, { lead: 'account' }, GRANTS],
  ['the lead, who is somebody else', HOLDER.lead, {}, { lead: 'somebody-else' }, 'not-granted'],
  ['the lead, who is unreadable', HOLDER.lead, {}, { lead: 'unreadable' }, 'unknown'],
  ['the lead, who was not read', HOLDER.lead, {}, {}, 'not-derived'],
  ['the account itself', HOLDER.user(ACCOUNT_ID), {}, {}, GRANTS],
  ['another account', HOLDER.user('557058:other'), {}, {}, 'not-granted'],
  ['the reporter', HOLDER.reporter, {}, {}, 'conditional'],
  ['the assignee', { type: 'assignee' }, {}, {}, 'conditional'],
  ['a user field', { type: 'userCustomField', parameter: 'customfield_1' }, {}, {}, 'conditional'],
  ['a group field', { type: 'groupCustomField', parameter: 'customfield_1' }, {}, {}, 'conditional'],
  ['portal customers', HOLDER.portal, { accountType: 'customer' }, {}, 'not-granted'],
  ['a type of the future', HOLDER.future, {}, {}, 'unknown'],
  ['a role without its id', { type: 'projectRole' }, {}, {}, 'unknown'],
];

describe('one grant', () => {
  it.each(ROWS)('to %s', (_what, holder, account, read, result) => {
    const derived = derive([grant('EDIT_ISSUES', holder)], anAccount(account), facts('1', read));
    expect(derived.result).toBe(result);
    expect(derived.findings.map((finding) => finding.result)).toEqual([result]);
  });
});

describe('several grants', () => {
  const holders: Readonly<Record<string, RawHolder>> = {
    granted: HOLDER.anyone,
    'not-derived': HOLDER.role('10002'),
    unknown: HOLDER.future,
    conditional: HOLDER.reporter,
    'not-granted': HOLDER.portal,
  };
  const order = Object.keys(holders);
  const pairs = order.flatMap((strong, at) => order.slice(at).map((weak) => [strong, weak] as const));

  it.each(pairs)('%s beside %s decides, in either order', (strong, weak) => {
    const grants = [strong, weak].map((result) => grant('EDIT_ISSUES', holders[result] ?? HOLDER.anyone));
    expect(derive(grants, anAccount(), facts('1')).result).toBe(strong);
    expect(derive([...grants].reverse(), anAccount(), facts('1')).result).toBe(strong);
  });

  it('keeps a finding for each grant with how it came about, the failed ones included, in the order of the scheme', () => {
    const grants = [HOLDER.future, HOLDER.anyone, HOLDER.reporter].map((holder) =>
      grant('EDIT_ISSUES', holder),
    );
    expect(derive(grants, anAccount(), facts('1')).findings).toEqual([
      {
        holder: { kind: 'unrecognised', type: 'teamOfTheFuture' },
        result: 'unknown',
        match: { code: 'unrecognised' },
      },
      { holder: { kind: 'anyone' }, result: 'granted', match: { code: 'everyone' } },
      {
        holder: { kind: 'per-issue', of: 'reporter' },
        result: 'conditional',
        match: { code: 'some-issues' },
      },
    ]);
  });

  it('is not granted when the scheme grants it to nobody', () => {
    expect(derive([], anAccount(), facts('1'))).toEqual({ result: 'not-granted', findings: [] });
  });
});
