import type { SharedEvidence } from '../../src/domain/evidence';
import type { Judgement } from '../../src/domain/outcome';
import type { Need } from '../../src/domain/profile';
import { judgeSiteNeed } from '../../src/domain/site-judgement';
import { globally, permission, role, unchosenRole } from '../support/judging/a-requirement';
import { anAccount } from '../support/judging/an-account';
import { catalogueOf, globalCatalogueOf, sharedEvidence } from '../support/judging/shared-evidence';

const MET: Judgement = { outcome: 'met', proof: 'jira-only' };
const missing = (reason: NonNullable<Judgement['reason']>): Judgement => ({
  outcome: 'missing',
  proof: 'jira-only',
  reason,
});
const unknown = (reason: NonNullable<Judgement['reason']>): Judgement => ({ outcome: 'unknown', reason });

const withAccount = (over: Parameters<typeof anAccount>[0]): Partial<SharedEvidence> => ({
  account: anAccount(over),
});
const onSite = (deploymentType: string | null): Partial<SharedEvidence> => ({
  site: { ...sharedEvidence().site, deploymentType },
});

const ACTIVE: Need = { kind: 'account', key: 'active' };
const JIRA: Need = { kind: 'product-access', key: 'jira' };
const DESK: Need = { kind: 'product-access', key: 'jira-servicedesk' };
const GROUP: Need = { kind: 'group', key: 'devs' };
const CLOUD: Need = { kind: 'site', key: 'cloud' };

const DEVS = { name: 'devs', groupId: 'g-1' };

type Row = readonly [what: string, need: Need, shared: Partial<SharedEvidence>, judgement: Judgement];

const ROWS: readonly Row[] = [
  ['an active account', ACTIVE, {}, MET],
  ['an inactive account', ACTIVE, withAccount({ active: false }), missing('account-inactive')],
  ['a deleted account', ACTIVE, withAccount({ deleted: true }), missing('account-deleted')],
  ['a portal customer', ACTIVE, withAccount({ accountType: 'customer' }), missing('account-portal-only')],
  ['something else about the account', { kind: 'account', key: 'mfa' }, {}, unknown('kind-not-checked')],

  ['a user of a Jira app', JIRA, {}, MET],
  ['a user of no Jira app', JIRA, withAccount({ applicationRoles: [] }), missing('no-jira-access')],
  [
    'apps that Jira does not tell',
    JIRA,
    withAccount({ applicationRoles: null }),
    unknown('jira-access-unreadable'),
  ],
  [
    'apps of an inactive account',
    JIRA,
    withAccount({ active: false, applicationRoles: [] }),
    missing('account-inactive'),
  ],
  [
    'apps of a deleted account, which Jira does not tell',
    JIRA,
    withAccount({ deleted: true, applicationRoles: null }),
    missing('account-deleted'),
  ],
  ['a user of the one app', DESK, withAccount({ applicationRoles: ['jira-servicedesk'] }), MET],
  ['a user of another app than the one', DESK, {}, missing('no-jira-access')],
  ['the one app, unread', DESK, withAccount({ applicationRoles: null }), unknown('jira-access-unreadable')],

  ['a global permission that is held', globally('USER_PICKER'), { globalGranted: ['USER_PICKER'] }, MET],
  [
    'a global permission of others',
    globally('USER_PICKER'),
    { globalGranted: ['ADMINISTER'] },
    missing('not-granted'),
  ],
  [
    'a global permission, unasked',
    globally('USER_PICKER'),
    { globalGranted: null },
    unknown('could-not-ask'),
  ],
  [
    'a global permission, catalogue unread',
    globally('USER_PICKER'),
    { catalogue: null, globalGranted: null },
    unknown('could-not-ask'),
  ],
  [
    'a global permission that the site lacks',
    globally('BULK_CHANGE'),
    { globalGranted: ['BULK_CHANGE'] },
    unknown('key-not-on-site'),
  ],
  [
    'a project permission named as a global one',
    globally('EDIT_ISSUES'),
    { catalogue: catalogueOf('EDIT_ISSUES'), globalGranted: [] },
    unknown('key-not-on-site'),
  ],
  [
    'a global permission of an inactive account',
    globally('USER_PICKER'),
    { ...withAccount({ active: false }), globalGranted: ['USER_PICKER'] },
    missing('account-inactive'),
  ],
  [
    'a permission of Data Center only, on Cloud',
    globally('SYSTEM_ADMIN'),
    { catalogue: globalCatalogueOf('SYSTEM_ADMIN'), globalGranted: [] },
    { outcome: 'not-applicable', reason: 'data-center-only' },
  ],
  [
    'a permission of Data Center only, elsewhere',
    globally('SYSTEM_ADMIN'),
    { ...onSite('Server'), catalogue: globalCatalogueOf('SYSTEM_ADMIN'), globalGranted: [] },
    missing('not-granted'),
  ],

  ['its group', GROUP, { ...withAccount({ groups: [DEVS] }), groupsOnSite: { devs: DEVS } }, MET],
  [
    'its group, renamed for the account meanwhile',
    GROUP,
    { ...withAccount({ groups: [{ name: 'builders', groupId: 'g-1' }] }), groupsOnSite: { devs: DEVS } },
    MET,
  ],
  [
    'another group of the same name',
    GROUP,
    { ...withAccount({ groups: [{ name: 'devs', groupId: 'g-2' }] }), groupsOnSite: { devs: DEVS } },
    missing('group-not-member'),
  ],
  ['a group of others', GROUP, { groupsOnSite: { devs: DEVS } }, missing('group-not-member')],
  ['a group that the site lacks', GROUP, { groupsOnSite: { devs: 'absent' } }, unknown('group-not-on-site')],
  [
    'a group that could not be looked up',
    GROUP,
    { groupsOnSite: { devs: null } },
    unknown('group-unreadable'),
  ],
  ['a group that nobody looked up', GROUP, { groupsOnSite: {} }, unknown('group-unreadable')],
  [
    'its group by name, though the look-up failed',
    GROUP,
    { ...withAccount({ groups: [DEVS] }), groupsOnSite: { devs: null } },
    MET,
  ],
  [
    'a group, groups unread',
    GROUP,
    { ...withAccount({ groups: null }), groupsOnSite: { devs: DEVS } },
    unknown('groups-unreadable'),
  ],

  ['a Cloud site', CLOUD, {}, MET],
  ['another kind of site', CLOUD, onSite('Server'), missing('not-cloud')],
  ['a site that does not tell its kind', CLOUD, onSite(null), unknown('site-unreadable')],
  ['something else about the site', { kind: 'site', key: 'sandbox' }, {}, unknown('kind-not-checked')],

  ['a field on a screen', { kind: 'field-on-screen', key: 'duedate' }, {}, unknown('kind-not-checked')],
  ['a visible board', { kind: 'board-visibility', key: 'any' }, {}, unknown('kind-not-checked')],
  ['a role still to be chosen', unchosenRole, {}, unknown('role-not-chosen')],
  ['a project permission, which no site has', permission('EDIT_ISSUES'), {}, unknown('not-checked-yet')],
  ['a role, which no site has', role('10002'), {}, unknown('not-checked-yet')],
  [
    'issue security, which no site has as a whole',
    { kind: 'issue-security', key: 'all-levels' },
    {},
    unknown('not-checked-yet'),
  ],
];

describe('judgeSiteNeed', () => {
  it.each(ROWS)('judges %s', (_what, need, shared, judgement) => {
    expect(judgeSiteNeed(need, sharedEvidence(shared), false)).toEqual(judgement);
  });

  it('takes a manual step for done only when the admin said so', () => {
    const step: Need = { kind: 'manual', key: 'install-app' };
    expect(judgeSiteNeed(step, sharedEvidence(), true)).toEqual({ outcome: 'met', reason: 'manual-step' });
    expect(judgeSiteNeed(step, sharedEvidence(), false)).toEqual(unknown('manual-step'));
  });

  it.each(ROWS)('does not take the admin’s word for %s', (_what, need, shared, judgement) => {
    expect(judgeSiteNeed(need, sharedEvidence(shared), true)).toEqual(judgement);
  });
});
