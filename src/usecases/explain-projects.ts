import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { closerLook, factsToRead } from '../domain/closer-look';
import type { ProjectFacts } from '../domain/project-facts';
import type { AskedProjects, ExplainEvidence } from '../domain/evidence';
import type { Project } from '../domain/project';
import type { SchemeScan } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { readLead, readRoles } from './account-roles';
import { readProjectScheme } from './project-scheme';
import { judgedKeys } from './scheme-scan';

/** Looks closer at some projects of a part: which scheme they use and how the account stands in the roles that decide. */
export async function explainProjects(
  jira: Jira,
  manifest: RunManifest,
  ids: readonly number[],
  part: AskedProjects,
  scan: SchemeScan,
): Promise<ExplainEvidence> {
  const wanted = new Set(ids);
  const projects = await Promise.all(
    part.projects.flatMap((project, index) =>
      wanted.has(project.id) ? [lookAt(jira, manifest, part, project, index, scan)] : [],
    ),
  );
  return { projects, sources: jira.sources };
}

async function lookAt(
  jira: Jira,
  manifest: RunManifest,
  part: AskedProjects,
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
  const scheme = look && (await readProjectScheme(jira, project, new Set(keys), scan));
  const facts = look && scheme ? factsToRead(look, scheme, project) : { roleIds: [], lead: false };
  const roleIds = [...new Set([...facts.roleIds, ...roleNeeds])];
  const [roles, lead] = await Promise.all([
    readRoles(jira, manifest.shared.account, project, roleIds),
    facts.lead ? readLead(jira, manifest.shared.account, project) : undefined,
  ]);
  return {
    projectId: project.id,
    schemeId: scheme?.id ?? null,
    ...(scheme && !scan.schemes.has(scheme.id) && { scheme }),
    roles,
    ...(lead !== undefined && { lead }),
  };
}
