import type { JiraSite, SiteFile } from '../../../dev/jira-site';

/** A running site as a site file, as far as brute force reads one: everything that changes of a site change. Later changes leave it alone. */
export function siteNow({ state }: JiraSite): SiteFile {
  return {
    site: state.site,
    accounts: [...state.accounts.values()].map(({ accountId, displayName, ...account }) => ({
      accountId,
      displayName,
      accountType: account.accountType,
      active: account.active,
      applicationRoles: [...account.applicationRoles],
    })),
    groups: [...state.groups.values()].map(({ groupId, name, members, groups }) => ({
      groupId,
      name,
      members: [...members],
      groups: [...groups],
    })),
    roles: [...state.roles.values()].map(({ id, name }) => ({ id, name })),
    applicationRoles: [...state.applicationRoles.values()].map(({ key, name, groups }) => ({
      key,
      name,
      groups: [...groups],
    })),
    globalGrants: Object.fromEntries([...state.globalGrants].map(([key, groups]) => [key, [...groups]])),
    projects: [...state.projects.values()].map(
      ({ id, key, name, typeKey, style, leadAccountId, status, schemeId, roleActors }) => ({
        id,
        key,
        name,
        typeKey,
        style,
        lead: leadAccountId,
        status,
        permissionSchemeId: schemeId,
        roleActors: Object.fromEntries(
          [...roleActors].map(([role, { users, groups }]) => [
            String(role),
            { users: [...users], groups: [...groups] },
          ]),
        ),
      }),
    ),
    permissionSchemes: [...state.schemes.values()].map(({ id, name, grants }) => ({
      id,
      name,
      permissions: [...grants],
    })),
  };
}
