import { sameGroup } from '../domain/account';
import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { closerLook, factsToRead } from '../domain/closer-look';
import type { ProjectFacts, RoleMembership } from '../domain/derivation';
import type { ExplainEvidence, ProjectsEvidence } from '../domain/evidence';
import type { Project } from '../domain/project';
import type { Scheme, SchemeScan } from '../domain/scheme';
import { JiraWaiting } from '../ports/errors';
import type { RoleActors } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { LOOKS_PER_CHUNK } from './chunk-numbers';
import { onlyKeys } from './read-schemes';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

/**
 * Looks closer at some projects of a part: which scheme they use and how the account stands in the roles that decide.
 * What was read when time ran out is kept, so that the next attempt goes on from there.
 * @throws JiraWaiting
 */
export async function explainProjects(
  world: World,
  manifest: RunManifest,
  chunk: { readonly number: number; readonly from: number },
  part: ProjectsEvidence,
  scan: SchemeScan,
): Promise<ExplainEvidence> {
  const before = await world.runs.draft(manifest.runId, chunk.number);
  const done = new Map(before?.projects.map((facts) => [facts.projectId, facts]));
  const wanted = new Set(part.toExplain.slice(chunk.from, chunk.from + LOOKS_PER_CHUNK));
  const open = part.projects
    .map((project, index) => ({ project, index }))
    .filter(({ project }) => wanted.has(project.id) && !done.has(project.id));
  const tries = await Promise.allSettled(
    open.map(async ({ project, index }) => {
      done.set(project.id, await lookAt(world, manifest, part, project, index, scan));
    }),
  );
  const evidence = { projects: [...done.values()], sources: world.jira.sources };
  const failures = tries.flatMap((attempt): unknown[] =>
    attempt.status === 'rejected' ? [attempt.reason] : [],
  );
  if (failures.some((failure) => failure instanceof JiraWaiting))
    await world.runs.saveDraft(manifest.runId, chunk.number, evidence);
  if (failures.length > 0) throw failures.find((failure) => !(failure instanceof JiraWaiting)) ?? failures[0];
  return evidence;
}

async function lookAt(
  world: World,
  manifest: RunManifest,
  part: ProjectsEvidence,
  project: Project,
  index: number,
  scan: SchemeScan,
): Promise<ProjectFacts> {
  const keys = judgedKeys(manifest).filter((key) => key in part.granted);
  const roleNeeds =
    project.style === 'company'
      ? wantedKeys(activeRequirements(manifest.profile, manifest.options), 'project-role')
      : [];
  const look = closerLook(project, keys, (key) => part.granted[key]?.[index] === '1', scan);
  const scheme = look && (await readScheme(world, project, keys, scan));
  const facts = look && scheme ? factsToRead(look, scheme, project) : { roleIds: [], lead: false };
  const roleIds = [...new Set([...facts.roleIds, ...roleNeeds])];
  const [roles, lead] = await Promise.all([
    Promise.all(roleIds.map(async (id) => [id, await readRole(world, manifest, project, id)] as const)),
    facts.lead ? readLead(world, manifest, project) : undefined,
  ]);
  return {
    projectId: project.id,
    schemeId: scheme?.id ?? null,
    ...(scheme && !scan.schemes.has(scheme.id) && { scheme }),
    roles: Object.fromEntries(roles),
    ...(lead !== undefined && { lead }),
  };
}

/** The project's scheme: from the scan where that holds it, else read with its grants. */
async function readScheme(
  { jira }: World,
  project: Project,
  keys: readonly string[],
  scan: SchemeScan,
): Promise<Scheme | undefined> {
  const wanted = new Set(keys);
  if (project.style === 'team') {
    const own = await tolerate(() => jira.projectPermissionScheme(project.id), null);
    return own ? onlyKeys(own, wanted) : undefined;
  }
  const head = await tolerate(() => jira.projectSchemeHead(project.id), null);
  if (!head) return undefined;
  const scanned = scan.schemes.get(head.id);
  if (scanned) return scanned;
  const unscanned = await tolerate(() => jira.permissionScheme(head.id), null);
  return unscanned ? onlyKeys(unscanned, wanted) : undefined;
}

async function readRole(
  { jira }: World,
  manifest: RunManifest,
  project: Project,
  roleId: string,
): Promise<ProjectFacts['roles'][string]> {
  const role = await tolerate(() => jira.projectRole(project.id, roleId), null);
  return role
    ? { name: role.name, membership: membershipIn(role, manifest) }
    : { name: '', membership: { via: 'unreadable' } };
}

/** Whether the account is an actor of the role, itself or through one of its groups. */
function membershipIn(role: RoleActors, { shared: { account } }: RunManifest): RoleMembership {
  if (role.accountIds.includes(account.accountId)) return { via: 'direct' };
  if (role.groups.length === 0) return { via: 'none' };
  if (account.groups === null) return { via: 'unreadable' };
  const group = account.groups.find((own) => role.groups.some((actor) => sameGroup(own, actor)));
  return group ? { via: 'group', group: group.name } : { via: 'none' };
}

async function readLead(
  { jira }: World,
  manifest: RunManifest,
  project: Project,
): Promise<NonNullable<ProjectFacts['lead']>> {
  const page = await tolerate(
    () =>
      jira.searchProjects({ status: 'live', ids: [project.id], startAt: 0, maxResults: 1, withLead: true }),
    null,
  );
  const found = page?.projects.find(({ id }) => id === project.id);
  if (found?.leadAccountId === undefined) return 'unreadable';
  return found.leadAccountId === manifest.shared.account.accountId ? 'account' : 'somebody-else';
}
