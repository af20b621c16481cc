import { sameGroup, type AccountFacts } from '../domain/account';
import type { Project } from '../domain/project';
import type { ProjectFacts, ProjectRole, RoleMembership } from '../domain/project-facts';
import type { Jira, RoleActors } from '../ports/jira';
import { batches } from './batches';
import { tolerate } from './tolerate';

/** How many groups of a role are named beside "not in it". */
const NAMED_GROUPS = 10;

/** Reads one role of one project and the account's place in it. */
export async function readRole(
  jira: Jira,
  account: AccountFacts,
  project: Pick<Project, 'id'>,
  roleId: string,
): Promise<ProjectRole> {
  const role = await tolerate(() => jira.projectRole(project.id, roleId), null);
  return role
    ? { name: role.name, membership: membershipIn(role, account) }
    : { name: '', membership: { via: 'unreadable' } };
}

/** Reads several roles of one project, by role id. */
export async function readRoles(
  jira: Jira,
  account: AccountFacts,
  project: Pick<Project, 'id'>,
  roleIds: readonly string[],
): Promise<Record<string, ProjectRole>> {
  return Object.fromEntries(
    await Promise.all(roleIds.map(async (id) => [id, await readRole(jira, account, project, id)] as const)),
  );
}

/** Every way in which the account is in the roles of one project, by role id: itself, and through each of its groups. */
export async function readEveryWay(
  jira: Jira,
  account: AccountFacts,
  project: Pick<Project, 'id'>,
  roleIds: readonly string[],
): Promise<Record<string, ProjectRole>> {
  const read = roleIds.map(async (id): Promise<[string, ProjectRole]> => {
    const role = await tolerate(() => jira.projectRole(project.id, id), null);
    if (!role) return [id, { name: '', membership: { via: 'unreadable' } }];
    return [id, { name: role.name, membership: everyWayInto(role, account) }];
  });
  return Object.fromEntries(await Promise.all(read));
}

function everyWayInto(role: RoleActors, account: AccountFacts): RoleMembership {
  const membership = membershipIn(role, account);
  if (account.groups === null || (membership.via !== 'direct' && membership.via !== 'group'))
    return membership;
  const groups = account.groups
    .filter((own) => role.groups.some((actor) => sameGroup(own, actor)))
    .map(({ name }) => name);
  return membership.via === 'direct'
    ? { via: 'direct', groups }
    : { ...membership, others: groups.filter((name) => name !== membership.group) };
}

/** Whether the account is an actor of the role, itself or through one of its groups; a group's members are never listed. */
function membershipIn(role: RoleActors, account: AccountFacts): RoleMembership {
  if (role.accountIds.includes(account.accountId)) return { via: 'direct' };
  const actors = {
    people: role.accountIds.length,
    groups: role.groups.slice(0, NAMED_GROUPS).map(({ name }) => name),
  };
  if (role.groups.length === 0) return { via: 'none', actors };
  if (account.groups === null) return { via: 'unreadable' };
  const group = account.groups.find((own) => role.groups.some((actor) => sameGroup(own, actor)));
  return group ? { via: 'group', group: group.name } : { via: 'none', actors };
}

type Lead = NonNullable<ProjectFacts['lead']>;

/** Ids that `project/search` takes in one request (Atlassian REST v3, "Get projects paginated"). */
const IDS_A_CALL = 50;

/** Whether the account leads each of these projects, by project id. */
export async function readLeads(
  jira: Jira,
  account: AccountFacts,
  projectIds: readonly number[],
): Promise<ReadonlyMap<number, Lead>> {
  const read = await Promise.all(
    batches(projectIds, IDS_A_CALL).map(async (ids) => {
      const query = { status: 'live', ids, startAt: 0, maxResults: IDS_A_CALL, withLead: true } as const;
      const page = await tolerate(() => jira.searchProjects(query), null);
      const leads = new Map(page?.projects.map(({ id, leadAccountId }) => [id, leadAccountId]));
      return ids.map((id): [number, Lead] => {
        const lead = leads.get(id);
        if (lead === undefined) return [id, 'unreadable'];
        return [id, lead === account.accountId ? 'account' : 'somebody-else'];
      });
    }),
  );
  return new Map(read.flat());
}
