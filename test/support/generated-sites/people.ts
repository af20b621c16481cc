import { fc } from '../random';
import type { SiteFile } from '../../../dev/jira-site';

/** Who is on every generated site. */
export const PEOPLE = {
  /** Signs in and administers Jira, which the app needs of whoever opens it. */
  admin: '5a0000000000000000000001',
  person: '5a0000000000000000000002',
  other: '5a0000000000000000000003',
  service: '712020:00000000-0000-4000-8000-000000000001',
  appUser: '712020:00000000-0000-4000-8000-000000000002',
  inactive: '5a0000000000000000000004',
  customer: 'qm:5a1c93de-0b47-4c62-9d18-72f4e6a0b5c3:7f21',
} as const;
const everybody = Object.values(PEOPLE);

export const GROUPS = ['g-0', 'g-1', 'g-2', 'g-3'] as const;
const ADMINS = 'g-admins';
export const nameOfGroup = (groupId: string): string => `name of ${groupId}`;

export const APPS = ['jira-software', 'jira-servicedesk'] as const;

export type PeoplePart = Pick<SiteFile, 'accounts' | 'groups' | 'applicationRoles' | 'globalGrants'>;

/** Accounts of every kind, with and without app access of their own. */
const accounts: fc.Arbitrary<SiteFile['accounts']> = fc
  .array(fc.subarray([...APPS], { maxLength: 1 }), {
    minLength: everybody.length,
    maxLength: everybody.length,
  })
  .map((apps) =>
    everybody.map((accountId, at) => ({
      accountId,
      displayName: `Account ${at}`,
      accountType:
        accountId === PEOPLE.customer
          ? 'customer'
          : accountId === PEOPLE.service || accountId === PEOPLE.appUser
            ? 'app'
            : 'atlassian',
      ...(accountId === PEOPLE.service && { appType: 'service' }),
      ...(accountId === PEOPLE.inactive && { active: false }),
      ...(accountId === PEOPLE.admin && { emailAddress: 'admin@generated.example', apiToken: 'token' }),
      ...(apps[at]?.length !== 0 && { applicationRoles: [...(apps[at] ?? [])] }),
    })),
  );

/** Groups with members, nested to any depth; a group never holds itself. */
const groups: fc.Arbitrary<SiteFile['groups']> = fc
  .tuple(
    ...GROUPS.map((_, at) =>
      fc.record({
        members: fc.subarray(everybody, { maxLength: 4 }),
        nested: fc.subarray(GROUPS.slice(at + 1)),
      }),
    ),
    fc.subarray([PEOPLE.person, PEOPLE.service], { maxLength: 1 }),
    fc.constantFrom(undefined, ...GROUPS),
  )
  .map((drawn) => {
    const nestedInAdmins = drawn[GROUPS.length + 1] as string | undefined;
    const otherAdmins = drawn[GROUPS.length] as string[];
    return [
      ...GROUPS.map((groupId, at) => {
        const { members, nested } = drawn[at] as { members: string[]; nested: string[] };
        return { groupId, name: nameOfGroup(groupId), members, groups: nested };
      }),
      {
        groupId: ADMINS,
        name: nameOfGroup(ADMINS),
        members: [PEOPLE.admin, ...otherAdmins],
        groups: nestedInAdmins === undefined ? [] : [nestedInAdmins],
      },
    ];
  });

/** Everything about people: who there is, in which groups and with which apps. */
export const peoplePart: fc.Arbitrary<PeoplePart> = fc
  .record({
    accounts,
    groups,
    software: fc.subarray([...GROUPS], { maxLength: 2 }),
    desk: fc.subarray([...GROUPS], { maxLength: 1 }),
  })
  .map(({ software, desk, ...people }) => ({
    ...people,
    applicationRoles: [
      { key: APPS[0], name: 'Jira', groups: [ADMINS, ...software] },
      { key: APPS[1], name: 'Jira Service Management', groups: desk },
    ],
    globalGrants: { ADMINISTER: [ADMINS], USER_PICKER: [ADMINS] },
  }));
