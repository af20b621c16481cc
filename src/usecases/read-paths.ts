import type { ValidRequest } from '../contract/api';
import type { PlanPaths } from '../contract/plan';
import type { AccountFacts } from '../domain/account';
import { readHolder } from '../domain/holder';
import type { HeldProject } from '../domain/plan/removal';
import type { Project } from '../domain/project';
import type { Scheme } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readEveryWay, readLeads } from './account-roles';
import { readAccount } from './accounts';
import { describeProjects } from './describe-projects';
import { tolerate } from './tolerate';

/**
 * Reads every way in which an account can hold something in a few projects, now.
 * @throws AppError `account-not-found`
 */
export async function readPaths(
  world: World,
  { accountId, projectIds }: ValidRequest<'plan/paths'>,
): Promise<PlanPaths> {
  const { jira } = world;
  const account = accountFacts(await readAccount(world, accountId));
  const { projects } = await describeProjects(world, { projectIds });
  const leads = await readLeads(
    jira,
    account,
    projects.map(({ id }) => id),
  );
  const read = await Promise.all(
    projects.map((project) => readProject(jira, account, project, leads.get(project.id))),
  );
  const found = read.flatMap((project) => project ?? []);
  const have = new Set(found.map(({ id }) => id));
  return {
    account,
    projects: found,
    unread: projectIds.filter((id) => !have.has(id)),
    sources: jira.sources,
  };
}

async function readProject(
  jira: Jira,
  account: AccountFacts,
  { id, key }: Project,
  lead: HeldProject['facts']['lead'],
): Promise<HeldProject | undefined> {
  const whole = await tolerate(() => jira.projectPermissionScheme(id), null);
  if (!whole) return undefined;
  const { projectId, ...rest } = whole;
  const scheme: Scheme = { ...rest, ...(projectId !== undefined && { projectId }) };
  const roleIds = new Set(
    scheme.grants.flatMap(({ holder }) => {
      const read = readHolder(holder);
      return read.kind === 'role' ? [read.roleId] : [];
    }),
  );
  const roles = await readEveryWay(jira, account, { id }, [...roleIds].sort());
  return { id, key, scheme, facts: { roles, ...(lead !== undefined && { lead }) } };
}
