import type { ValidRequest } from '../contract/api';
import type { NewAccountEvidence, NewAccountProject } from '../contract/plan';
import type { AccountFacts } from '../domain/account';
import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { readHolder } from '../domain/holder';
import { NEW_ACCOUNT } from '../domain/plan/change';
import type { Requirement } from '../domain/profile';
import type { Project } from '../domain/project';
import { grantsOf, type Scheme } from '../domain/scheme';
import type { Jira, SchemeWithGrants } from '../ports/jira';
import type { World } from '../ports/world';
import { readRoles } from './account-roles';
import { chooseConnector } from './choose-connector';
import { groupsToJoin } from './groups-to-join';
import { findNamedProjects } from './named-projects';
import { tolerate } from './tolerate';

/** Somebody whom no group, no role and no grant knows. */
const NOBODY: AccountFacts = {
  accountId: NEW_ACCOUNT,
  accountType: 'atlassian',
  active: true,
  deleted: false,
  applicationRoles: [],
  groups: [],
};

/**
 * Reads what planning needs for an account that does not exist yet: how the chosen projects grant what the connector needs.
 * @throws AppError `connector-not-found`, `profile-not-found`, or `invalid-input` naming the field
 */
export async function planNewAccount(
  world: World,
  { connector, options: given, projectKeys }: ValidRequest<'plan/new-account'>,
): Promise<NewAccountEvidence> {
  const { jira } = world;
  const { profile, options } = await chooseConnector(world, connector, given);
  const requirements = activeRequirements(profile, options);
  const keys = [...new Set([...wantedKeys(requirements, 'project-permission'), 'BROWSE_PROJECTS'])];
  const [{ projects, skipped }, sitePlan, catalogue] = await Promise.all([
    findNamedProjects(jira, projectKeys),
    tolerate(() => jira.plan(), 'unknown' as const),
    tolerate(() => jira.permissionCatalogue(), null),
  ]);
  const schemes = new Map<string, Scheme>();
  const read = await Promise.all(
    projects.map((project) => readProject(jira, project, requirements, keys, schemes)),
  );
  return {
    sitePlan,
    requirements,
    projects: read,
    skipped,
    schemes: [...schemes.values()],
    ...(await groupsToJoin(
      jira,
      schemes.values(),
      read.map(({ roles }) => roles),
      keys,
    )),
    permissions: Object.fromEntries([...(catalogue ?? [])].map(([key, { name }]) => [key, { name }])),
    sources: jira.sources,
  };
}

async function readProject(
  jira: Jira,
  project: Project,
  requirements: readonly Requirement[],
  keys: readonly string[],
  schemes: Map<string, Scheme>,
): Promise<NewAccountProject> {
  const { id, key, style } = project;
  const scheme = await tolerate(() => readScheme(jira, project, schemes), undefined);
  const asked = requirements
    .flatMap(({ anyOf }) => anyOf)
    .flatMap((need) => (need.kind === 'project-role' && /^\d+$/u.test(need.key) ? [need.key] : []));
  const roleIds = new Set(style === 'company' ? asked : []);
  for (const { holder } of scheme ? keys.flatMap((wanted) => grantsOf(scheme, wanted)) : []) {
    const read = readHolder(holder);
    if (read.kind === 'role') roleIds.add(read.roleId);
  }
  const roles = await readRoles(jira, NOBODY, project, [...roleIds].sort());
  return { id, key, style, roles, ...(scheme && { schemeId: scheme.id }) };
}

/** The project's scheme, each read once. */
async function readScheme(jira: Jira, { id, style }: Project, schemes: Map<string, Scheme>): Promise<Scheme> {
  const known = style === 'team' ? undefined : schemes.get((await jira.projectSchemeHead(id)).id);
  if (known) return known;
  const { projectId, ...read }: SchemeWithGrants = await jira.projectPermissionScheme(id);
  const scheme: Scheme = { ...read, ...(projectId !== undefined && { projectId }) };
  schemes.set(scheme.id, scheme);
  return scheme;
}
