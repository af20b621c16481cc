import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { closerLook, factsToRead } from '../domain/closer-look';
import type { ProjectFacts } from '../domain/project-facts';
import type { ExplainEvidence, ProjectsEvidence } from '../domain/evidence';
import type { Project } from '../domain/project';
import type { SchemeScan } from '../domain/scheme';
import { JiraWaiting } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { readLead, readRoles } from './account-roles';
import { LOOKS_PER_CHUNK } from './chunk-numbers';
import { readProjectScheme } from './project-scheme';
import { judgedKeys } from './scheme-scan';

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
  const scheme = look && (await readProjectScheme(world.jira, project, new Set(keys), scan));
  const facts = look && scheme ? factsToRead(look, scheme, project) : { roleIds: [], lead: false };
  const roleIds = [...new Set([...facts.roleIds, ...roleNeeds])];
  const [roles, lead] = await Promise.all([
    readRoles(world.jira, manifest.shared.account, project, roleIds),
    facts.lead ? readLead(world.jira, manifest.shared.account, project) : undefined,
  ]);
  return {
    projectId: project.id,
    schemeId: scheme?.id ?? null,
    ...(scheme && !scan.schemes.has(scheme.id) && { scheme }),
    roles,
    ...(lead !== undefined && { lead }),
  };
}
