import { buildConfiguration } from './build-configuration';
import { buildSecuritySchemes, checkProjectSecurity } from './build-security';
import { normaliseSiteFile, SiteFileError } from '../site-file/parse-site-file';
import { defaultPermissionCatalogue, type PermissionEntry } from '../site-file/permission-catalogue';
import type { AccountFile, ParsedSiteFile, SiteFile } from '../site-file/schema';
import type { Account, PermissionScheme, Project, Role, RoleActors, SiteState } from './site-state';
import { teamManagedRoles, teamManagedScheme } from './team-managed';

/** @returns the live form of one account of a site file, defaults filled in. */
export function buildAccount(account: AccountFile): Account {
  return {
    accountId: account.accountId,
    displayName: account.displayName,
    emailAddress: account.emailAddress,
    emailVisible: account.emailVisible ?? true,
    accountType: account.accountType,
    appType: account.appType,
    active: (account.active ?? true) && account.deleted !== true,
    deleted: account.deleted ?? false,
    applicationRoles: new Set(account.applicationRoles),
    apiToken: account.apiToken,
    timeZone: account.timeZone ?? 'Etc/UTC',
  };
}

function byKey<T, K>(items: readonly T[], key: (item: T) => K, path: string): Map<K, T> {
  const map = new Map<K, T>();
  items.forEach((item, index) => {
    const itemKey = key(item);
    if (map.has(itemKey)) throw new SiteFileError(`${path}.${index}`, `${String(itemKey)} appears twice`);
    map.set(itemKey, item);
  });
  return map;
}

function catalogue(file: ParsedSiteFile): Map<string, PermissionEntry> {
  const given = file.permissions;
  if (given === undefined) return defaultPermissionCatalogue();
  // A catalogue has no permission called "permissions" that could be mistaken for the wrapper.
  const inner = 'permissions' in given && !('key' in given.permissions) ? given.permissions : given;
  return new Map(
    Object.entries(inner as Record<string, PermissionEntry>).map(([key, entry]) => [
      key,
      { key, name: entry.name, type: entry.type, description: entry.description },
    ]),
  );
}

function schemes(file: ParsedSiteFile): PermissionScheme[] {
  const given = Array.isArray(file.permissionSchemes)
    ? file.permissionSchemes
    : file.permissionSchemes.permissionSchemes;
  return given.map((scheme) => ({
    id: scheme.id,
    name: scheme.name,
    description: scheme.description ?? '',
    projectId: scheme.scope?.project?.id,
    grants: (scheme.permissions ?? []).map((grant, index) => ({
      id: grant.id ?? scheme.id * 1000 + index,
      permission: grant.permission,
      holder: grant.holder,
    })),
  }));
}

function roles(file: ParsedSiteFile, groupIdByName: ReadonlyMap<string, string>): Role[] {
  return file.roles.map((role) => {
    const users = new Set<string>();
    const groups = new Set<string>();
    for (const actor of role.actors ?? []) {
      if (actor.actorUser) users.add(actor.actorUser.accountId);
      const groupId = actor.actorGroup?.groupId ?? groupIdByName.get(actor.actorGroup?.name ?? '');
      if (groupId !== undefined) groups.add(groupId);
    }
    return {
      id: role.id,
      name: role.name,
      description: role.description ?? '',
      projectId: role.scope?.project?.id,
      defaultActors: { users, groups },
    };
  });
}

function project(file: ParsedSiteFile['projects'][number], index: number): Project {
  const schemeId = file.permissionSchemeId ?? file.teamManaged?.schemeId;
  if (schemeId === undefined) {
    throw new SiteFileError(`projects.${index}.permissionSchemeId`, 'a project needs a permission scheme');
  }
  const roleActors = new Map<number, RoleActors>();
  for (const [roleId, actors] of Object.entries(file.roleActors ?? {})) {
    roleActors.set(Number(roleId), { users: new Set(actors.users), groups: new Set(actors.groups) });
  }
  return {
    id: file.id,
    key: file.key,
    name: file.name,
    description: file.description ?? '',
    typeKey: file.typeKey,
    style: file.style,
    leadAccountId: file.lead,
    categoryId: file.categoryId,
    status: file.status ?? 'live',
    schemeId,
    securitySchemeId: file.issueSecuritySchemeId,
    roleActors,
    appAccessRuleBlocked: file.appAccessRuleBlocked ?? false,
    issueTypeSchemeId: file.issueTypeSchemeId,
    issueTypeScreenSchemeId: file.issueTypeScreenSchemeId,
    fieldConfigurationSchemeId: file.fieldConfigurationSchemeId,
    fieldSchemeId: file.fieldSchemeId,
  };
}

/**
 * Builds the live model of a site.
 * @param input a site file (also one with verbatim parts)
 * @throws SiteFileError when the document is wrong, an id appears twice or a project names a scheme that isn't there
 */
export function buildSiteState(input: SiteFile): SiteState {
  const file = normaliseSiteFile(input);
  const groups = file.groups.map((group) => ({
    groupId: group.groupId,
    name: group.name,
    members: new Set(group.members),
    groups: new Set(group.groups),
  }));
  const groupIdByName = new Map(groups.map((group) => [group.name, group.groupId]));
  const projects = file.projects.map(project);
  const teamManaged = file.projects.flatMap((p) =>
    p.teamManaged ? [{ id: p.id, key: p.key, ids: p.teamManaged }] : [],
  );
  const state: SiteState = {
    site: {
      baseUrl: file.site.baseUrl.replace(/\/$/u, ''),
      cloudId: file.site.cloudId,
      title: file.site.title ?? 'Jira',
      plans: file.site.plans.map((plan) => ({ ...plan })),
      serverInfo: file.site.serverInfo ?? {},
    },
    permissions: catalogue(file),
    accounts: byKey(file.accounts.map(buildAccount), (a) => a.accountId, 'accounts'),
    groups: byKey(groups, (g) => g.groupId, 'groups'),
    roles: byKey(
      [...roles(file, groupIdByName), ...teamManaged.flatMap((p) => teamManagedRoles(p.id, p.ids))],
      (r) => r.id,
      'roles',
    ),
    globalGrants: new Map(Object.entries(file.globalGrants).map(([key, ids]) => [key, new Set(ids)])),
    applicationRoles: byKey(
      file.applicationRoles.map((role) => ({
        key: role.key,
        name: role.name,
        groups: new Set(role.groups),
        defaultGroups: new Set(role.defaultGroups ?? role.groups.slice(0, 1)),
        numberOfSeats: role.numberOfSeats ?? 1000,
      })),
      (role) => role.key,
      'applicationRoles',
    ),
    categories: byKey(
      (file.projectCategories ?? []).map((c) => ({ ...c, description: c.description ?? '' })),
      (c) => c.id,
      'projectCategories',
    ),
    projects: byKey(projects, (p) => p.id, 'projects'),
    projectsByKey: byKey(projects, (p) => p.key, 'projects'),
    schemes: byKey(
      [...schemes(file), ...teamManaged.map((p) => teamManagedScheme(p.id, p.key, p.ids))],
      (s) => s.id,
      'permissionSchemes',
    ),
    securitySchemes: byKey(buildSecuritySchemes(file), (s) => s.id, 'issueSecuritySchemes'),
    configuration: buildConfiguration(file),
  };
  projects.forEach((p, index) => {
    if (!state.schemes.has(p.schemeId)) {
      throw new SiteFileError(
        `projects.${index}.permissionSchemeId`,
        `there is no permission scheme ${p.schemeId}`,
      );
    }
    if (!state.accounts.has(p.leadAccountId)) {
      throw new SiteFileError(`projects.${index}.lead`, `there is no account ${p.leadAccountId}`);
    }
  });
  checkProjectSecurity(state);
  return state;
}
