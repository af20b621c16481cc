import type { SiteFile } from '../../../dev/jira-site';
import type {
  AccountFile,
  HolderFile,
  ProjectFile,
  SchemeFile,
} from '../../../dev/jira-site/site-file/schema';

/** Who is on a small site. */
export const who = {
  /** Signs in; administers Jira. */
  admin: '5a0000000000000000000001',
  /** Signs in; administers Jira too. */
  otherAdmin: '5a0000000000000000000002',
  /** Signs in; no admin. */
  ordinary: '5a0000000000000000000003',
  /** Signs in; administers Jira, without "Browse users and groups". */
  adminWithoutPicker: '5a0000000000000000000004',
  /** The integration user; has Jira access. */
  bot: '5a0000000000000000000005',
  /** Leads every project. */
  lead: '5a0000000000000000000006',
} as const;

export const groupIds = {
  admins: '00000000-0000-4000-8000-000000000001',
  users: '00000000-0000-4000-8000-000000000002',
  bots: '00000000-0000-4000-8000-000000000003',
  pickers: '00000000-0000-4000-8000-000000000004',
} as const;

export const roleIds = { developers: 10001, administrators: 10002, addons: 10003 } as const;

const signsIn = (accountId: string, displayName: string): AccountFile => ({
  accountId,
  displayName,
  emailAddress: `${displayName.toLowerCase().replace(/\W+/gu, '.')}@small.example`,
  accountType: 'atlassian',
  apiToken: `token-${accountId}`,
});

export const accounts: AccountFile[] = [
  signsIn(who.admin, 'Ada Admin'),
  signsIn(who.otherAdmin, 'Otto Admin'),
  signsIn(who.ordinary, 'Olga Ordinary'),
  signsIn(who.adminWithoutPicker, 'Nadia Nopicker'),
  {
    accountId: who.bot,
    displayName: 'sync-bot',
    emailAddress: 'bot@small.example',
    accountType: 'atlassian',
  },
  { accountId: who.lead, displayName: 'Lea Lead', accountType: 'atlassian' },
];

/** A site with a handful of people and no projects; whatever a test cares about is given in `parts`. */
export function smallSite(parts: Partial<SiteFile> = {}): SiteFile {
  return {
    site: {
      baseUrl: 'https://small.example',
      cloudId: 'small',
      plans: [{ id: 'jira-software', plan: 'PAID' }],
    },
    accounts,
    groups: smallGroups(),
    roles: [
      { id: roleIds.developers, name: 'Developers' },
      { id: roleIds.administrators, name: 'Administrators' },
      { id: roleIds.addons, name: 'atlassian-addons-project-access' },
    ],
    globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.pickers] },
    applicationRoles: [{ key: 'jira-software', name: 'Jira', groups: [groupIds.users] }],
    projects: [],
    permissionSchemes: [],
    ...parts,
  };
}

/** The groups of a small site; `members` adds accounts by group id. */
export function smallGroups(members: Readonly<Record<string, readonly string[]>> = {}): SiteFile['groups'] {
  const group = (groupId: string, name: string, own: readonly string[]) => ({
    groupId,
    name,
    members: [...own, ...(members[groupId] ?? [])],
  });
  return [
    group(groupIds.admins, 'admins', [who.admin, who.otherAdmin, who.adminWithoutPicker]),
    group(groupIds.users, 'users', [
      who.admin,
      who.otherAdmin,
      who.adminWithoutPicker,
      who.ordinary,
      who.bot,
      who.lead,
    ]),
    group(groupIds.bots, 'bots', []),
    group(groupIds.pickers, 'pickers', [who.admin, who.otherAdmin]),
  ];
}

/** A company-managed project. */
export function project(
  id: number,
  key: string,
  schemeId: number,
  more: Partial<ProjectFile> = {},
): ProjectFile {
  return {
    id,
    key,
    name: `Project ${key}`,
    typeKey: 'software',
    style: 'classic',
    lead: who.lead,
    permissionSchemeId: schemeId,
    ...more,
  };
}

/** A team-managed project with its own scheme and five roles from `id * 10` on. */
export function teamProject(
  id: number,
  key: string,
  access: 'open' | 'limited' | 'private',
  more: Partial<ProjectFile> = {},
): ProjectFile {
  return {
    id,
    key,
    name: `Project ${key}`,
    typeKey: 'software',
    style: 'next-gen',
    lead: who.lead,
    teamManaged: { schemeId: 50_000 + id, firstRoleId: id * 10, access },
    ...more,
  };
}

/** A shared scheme; each permission with its holders. */
export function scheme(
  id: number,
  grants: Readonly<Record<string, readonly HolderFile[]>>,
  name = `Scheme ${id}`,
): SchemeFile {
  return {
    id,
    name,
    permissions: Object.entries(grants)
      .flatMap(([permission, holders]) => holders.map((holder) => ({ permission, holder })))
      .map((grant, index) => ({ id: id * 100 + index, ...grant })),
  };
}
