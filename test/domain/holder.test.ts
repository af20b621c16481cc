import { type Holder, holderId, type RawHolder, readHolder } from '../../src/domain/holder';

/** Every type that Jira was seen to write or documents, in its old shape (parameter) and its new one (value). */
const READ: readonly [string, RawHolder, Holder][] = [
  ['anyone', { type: 'anyone' }, { kind: 'anyone' }],
  ['any logged in user', { type: 'applicationRole' }, { kind: 'any-app-user' }],
  ['any logged in user, written empty', { type: 'applicationRole', parameter: '' }, { kind: 'any-app-user' }],
  [
    'users of one app, old shape',
    { type: 'applicationRole', parameter: 'jira-software' },
    { kind: 'app-user', application: 'jira-software' },
  ],
  [
    'users of one app, new shape',
    { type: 'applicationRole', value: 'jira-software' },
    { kind: 'app-user', application: 'jira-software' },
  ],
  ['a group by name, old shape', { type: 'group', parameter: 'devs' }, { kind: 'group', name: 'devs' }],
  [
    'a group by name and id',
    { type: 'group', parameter: 'devs', value: 'g-1' },
    { kind: 'group', groupId: 'g-1', name: 'devs' },
  ],
  ['a group by id alone', { type: 'group', value: 'g-1' }, { kind: 'group', groupId: 'g-1' }],
  ['a role, old shape', { type: 'projectRole', parameter: '10002' }, { kind: 'role', roleId: '10002' }],
  ['a role, new shape', { type: 'projectRole', value: '10002' }, { kind: 'role', roleId: '10002' }],
  ['the project lead', { type: 'projectLead' }, { kind: 'project-lead' }],
  ['a user, old shape', { type: 'user', parameter: 'a:1' }, { kind: 'user', accountId: 'a:1' }],
  [
    'a user whose parameter is a historic user key',
    { type: 'user', parameter: 'jdoe', value: 'a:1' },
    { kind: 'user', accountId: 'a:1' },
  ],
  ['the reporter', { type: 'reporter' }, { kind: 'per-issue', of: 'reporter' }],
  ['the assignee', { type: 'assignee' }, { kind: 'per-issue', of: 'assignee' }],
  [
    'a user field, old shape',
    { type: 'userCustomField', parameter: 'customfield_10010' },
    { kind: 'per-issue', of: 'user-field', field: 'customfield_10010' },
  ],
  [
    'a user field, new shape',
    { type: 'userCustomField', value: 'customfield_10010' },
    { kind: 'per-issue', of: 'user-field', field: 'customfield_10010' },
  ],
  [
    'a group field',
    { type: 'groupCustomField', parameter: 'customfield_10011', value: 'customfield_10011' },
    { kind: 'per-issue', of: 'group-field', field: 'customfield_10011' },
  ],
  ['a field without its id', { type: 'groupCustomField' }, { kind: 'per-issue', of: 'group-field' }],
  ['portal customers', { type: 'sd.customer.portal.only' }, { kind: 'portal-customer' }],
];

describe('readHolder', () => {
  it.each(READ)('understands %s', (_what, raw, holder) => {
    expect(readHolder(raw)).toEqual(holder);
  });

  it.each(['projectRole', 'user', 'group'])('takes a %s that names nobody for unrecognised', (type) => {
    expect(readHolder({ type })).toEqual({ kind: 'unrecognised', type });
    expect(readHolder({ type, parameter: '', value: '' })).toEqual({ kind: 'unrecognised', type });
  });

  it.each(['team', 'organisation', 'Anyone', 'PROJECTLEAD', '', 'constructor'])(
    'takes the unknown type "%s" for unrecognised, whatever it names',
    (type) => {
      expect(readHolder({ type, parameter: '10002', value: '10002' })).toEqual({
        kind: 'unrecognised',
        type,
      });
    },
  );
});

describe('holderId', () => {
  it('is the same for the old and the new shape of one holder', () => {
    const [parameter, value] = ['10002', '10002'];
    expect(holderId(readHolder({ type: 'projectRole', parameter }))).toBe(
      holderId(readHolder({ type: 'projectRole', value })),
    );
    expect(holderId(readHolder({ type: 'group', parameter: 'old name', value: 'g-1' }))).toBe(
      holderId(readHolder({ type: 'group', parameter: 'new name', value: 'g-1' })),
    );
  });

  it('differs for holders that differ', () => {
    const distinct: readonly Holder[] = [
      { kind: 'anyone' },
      { kind: 'any-app-user' },
      { kind: 'app-user', application: 'jira-software' },
      { kind: 'app-user', application: 'jira-servicedesk' },
      { kind: 'group', groupId: '1' },
      { kind: 'group', name: 'devs' },
      { kind: 'role', roleId: '1' },
      { kind: 'role', roleId: '2' },
      { kind: 'project-lead' },
      { kind: 'user', accountId: '1' },
      { kind: 'per-issue', of: 'reporter' },
      { kind: 'per-issue', of: 'assignee' },
      { kind: 'per-issue', of: 'user-field', field: 'customfield_1' },
      { kind: 'per-issue', of: 'user-field', field: 'customfield_2' },
      { kind: 'per-issue', of: 'group-field', field: 'customfield_1' },
      { kind: 'portal-customer' },
      { kind: 'unrecognised', type: 'team' },
      { kind: 'unrecognised', type: 'squad' },
    ];
    expect(new Set(distinct.map(holderId)).size).toBe(distinct.length);
  });
});
