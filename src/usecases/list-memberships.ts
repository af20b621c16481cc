import type { ValidRequest } from '../contract/api';
import type { MembershipAnswer } from '../contract/explain';
import { type GroupRef, sameGroup } from '../domain/account';
import { readHolder } from '../domain/holder';
import type { Project } from '../domain/project';
import type { Scheme, SchemeScan } from '../domain/scheme';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { readRole } from './account-roles';
import { schemeChunks } from './chunk-numbers';
import { readProjectScheme } from './project-scheme';
import { readableManifest } from './run-access';
import { judgedKeys, scanOf } from './scheme-scan';
import { tolerate } from './tolerate';

/**
 * Which groups the account of a run is in, which roles in these projects and through what, and which of the run's permissions each
 * of them gives. Roles are read now; the site-wide schemes are those of the run.
 * @throws AppError `run-not-found`
 */
export async function listMemberships(
  world: World,
  { runId, projectIds }: ValidRequest<'membership/list'>,
): Promise<MembershipAnswer> {
  const manifest = await readableManifest(world, runId);
  const scan = scanOf(manifest, await world.runs.chunks(runId, schemeChunks(manifest)));
  const found =
    projectIds.length === 0
      ? { projects: [] }
      : await world.jira.searchProjects({
          status: 'live',
          ids: projectIds,
          startAt: 0,
          maxResults: projectIds.length,
        });
  const wanted = new Set(projectIds);
  const projects = found.projects.filter(({ id }) => wanted.has(id));
  return {
    groups:
      manifest.shared.account.groups?.map((group) => ({ name: group.name, gives: givenTo(group, scan) })) ??
      null,
    projects: await Promise.all(projects.map((project) => rolesIn(world, manifest, project, scan))),
    sources: world.jira.sources,
  };
}

function givenTo(
  group: GroupRef,
  scan: SchemeScan,
): { scheme: { id: string; name: string }; permissions: string[] }[] {
  return [...scan.schemes.values()].flatMap((scheme) => {
    const permissions = keysHeld(scheme, (holder) => holder.kind === 'group' && sameGroup(holder, group));
    return permissions.length === 0 ? [] : [{ scheme: { id: scheme.id, name: scheme.name }, permissions }];
  });
}

async function rolesIn(
  { jira }: World,
  manifest: RunManifest,
  project: Project,
  scan: SchemeScan,
): Promise<MembershipAnswer['projects'][number]> {
  const keys = new Set(judgedKeys(manifest));
  const [scheme, roles] = await Promise.all([
    readProjectScheme(jira, project, keys, scan),
    tolerate(() => jira.projectRoles(project.id), null),
  ]);
  const read =
    roles &&
    (await Promise.all(
      roles.map(async ({ id, name }) => ({
        id,
        name,
        membership: (await readRole(jira, manifest.shared.account, project, id)).membership,
      })),
    ));
  return {
    id: project.id,
    key: project.key,
    name: project.name,
    ...(scheme && { scheme: { id: scheme.id, name: scheme.name } }),
    roles:
      read &&
      read.map((role) => ({
        ...role,
        gives: scheme
          ? keysHeld(scheme, (holder) => holder.kind === 'role' && holder.roleId === role.id)
          : [],
      })),
  };
}

function keysHeld(scheme: Scheme, held: (holder: ReturnType<typeof readHolder>) => boolean): string[] {
  return [
    ...new Set(
      scheme.grants.filter(({ holder }) => held(readHolder(holder))).map(({ permission }) => permission),
    ),
  ].sort();
}
