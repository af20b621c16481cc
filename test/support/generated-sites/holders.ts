import { fc } from '../random';
import type { HolderFile } from '../../../dev/jira-site/site-file/schema';
import { APPS, GROUPS, nameOfGroup, PEOPLE } from './people';

/** A role that no site has: deleted after it was granted something. */
const GONE_ROLE = '19999';

const fromList = (holders: readonly HolderFile[]): fc.Arbitrary<HolderFile> => fc.constantFrom(...holders);

/** Each type in the shapes that Jira has written over the years: `parameter` alone, `value` alone, both. */
function shapesOf(type: string, named: string, parameter = named): HolderFile[] {
  return [
    { type, parameter: named },
    { type, value: named },
    { type, parameter, value: named },
  ];
}

const covering = (roleIds: readonly number[]): HolderFile[] => [
  { type: 'anyone' },
  { type: 'applicationRole' },
  { type: 'projectLead' },
  ...APPS.flatMap((app) => shapesOf('applicationRole', app)),
  ...GROUPS.flatMap((groupId) => [
    { type: 'group', parameter: nameOfGroup(groupId) },
    { type: 'group', value: groupId },
    { type: 'group', parameter: nameOfGroup(groupId), value: groupId },
    { type: 'group', parameter: 'its name before it was renamed', value: groupId },
  ]),
  ...roleIds.flatMap((id) => shapesOf('projectRole', String(id))),
  ...[PEOPLE.person, PEOPLE.service, PEOPLE.customer].flatMap((accountId) =>
    shapesOf('user', accountId, 'a-historic-user-key'),
  ),
];

const onSomeIssues: HolderFile[] = [
  { type: 'reporter' },
  { type: 'assignee' },
  { type: 'userCustomField', parameter: 'customfield_10010' },
  { type: 'groupCustomField', parameter: 'customfield_10011', value: 'customfield_10011' },
];

const portal: HolderFile = { type: 'sd.customer.portal.only' };

/** Types that no documentation lists, and holders that name nobody, or nobody who is there. */
const odd: HolderFile[] = [
  { type: 'com.example.app__on-call', parameter: 'team-1' },
  { type: 'teamOfTheFuture' },
  { type: 'ANYONE' },
  { type: 'user' },
  { type: 'group' },
  { type: 'projectRole' },
  { type: 'group', parameter: 'a group that is gone' },
  { type: 'group', value: 'g-gone' },
  { type: 'projectRole', parameter: GONE_ROLE, value: GONE_ROLE },
  { type: 'user', parameter: '5a00000000000000000000ff', value: '5a00000000000000000000ff' },
  { type: 'applicationRole', parameter: '' },
];

/** A holder of any kind; `roleIds` are the roles there are where it is granted. */
export function holderAmong(roleIds: readonly number[]): fc.Arbitrary<HolderFile> {
  return fc.oneof(
    { weight: 7, arbitrary: fromList(covering(roleIds)) },
    { weight: 2, arbitrary: fromList(onSomeIssues) },
    { weight: 1, arbitrary: fc.constant(portal) },
    { weight: 2, arbitrary: fromList(odd) },
  );
}

/** Up to three of them. */
export function holdersAmong(roleIds: readonly number[]): fc.Arbitrary<HolderFile[]> {
  return fc.array(holderAmong(roleIds), { maxLength: 3 });
}
