import type { SiteFile } from '../../../dev/jira-site';
import type { AccountFacts } from '../../../src/domain/account';
import type { Grant } from '../../../src/domain/holder';
import type { ProjectFacts, ProjectRole, RoleMembership } from '../../../src/domain/project-facts';
import { applicationsOf, groupIdsOf } from '../brute-force/account';
import { holdersOf, only, projectOf, same } from '../brute-force/site-parts';

// What the app would have read of a site: the judge's evidence, made without any of the app's code.

/** An account as Jira shows it. */
export function accountIn(site: SiteFile, accountId: string): AccountFacts {
  const account = only(site.accounts, (one) => one.accountId === accountId, `account ${accountId}`);
  const own = groupIdsOf(site, accountId);
  return {
    accountId,
    accountType: account.accountType,
    active: account.active ?? true,
    deleted: account.deleted ?? false,
    applicationRoles: [...applicationsOf(site, accountId)],
    groups: site.groups
      .filter(({ groupId }) => own.has(groupId))
      .map(({ groupId, name }) => ({ groupId, name })),
  };
}

/** The grants of one permission in a project's scheme. */
export function grantsIn(site: SiteFile, projectKey: string, permission: string): Grant[] {
  const project = projectOf(site, projectKey);
  return holdersOf(site, project, permission).map((holder) => ({ permission, holder }));
}

/** Every role that is named anywhere on the site and who leads, as they are for the account in one project. */
export function factsIn(
  site: SiteFile,
  accountId: string,
  projectKey: string,
  named: readonly string[],
): Pick<ProjectFacts, 'roles' | 'lead'> {
  const project = projectOf(site, projectKey);
  const own = groupIdsOf(site, accountId);
  const roleIn = (roleId: string): ProjectRole => {
    const role = site.roles.find(({ id }) => same(id, roleId));
    if (!role) return { name: '', membership: { via: 'unreadable' } };
    const actors = project.roleActors?.[roleId] ?? {};
    const through = actors.groups?.find((groupId) => own.has(groupId));
    const membership: RoleMembership = actors.users?.includes(accountId)
      ? { via: 'direct' }
      : through === undefined
        ? { via: 'none' }
        : { via: 'group', group: through };
    return { name: role.name, membership };
  };
  return {
    roles: Object.fromEntries(named.map((roleId) => [roleId, roleIn(roleId)])),
    lead: project.lead === accountId ? 'account' : 'somebody-else',
  };
}

/** Ids of the roles that some holders name. */
export function rolesNamed(holders: readonly Grant['holder'][]): string[] {
  const ids = holders
    .filter(({ type }) => type === 'projectRole')
    .flatMap(({ parameter, value }) => value ?? parameter ?? []);
  return [...new Set(ids)];
}
