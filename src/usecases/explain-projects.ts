import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { closerLook, type FactsToRead, factsToRead } from '../domain/closer-look';
import type { ProjectFacts } from '../domain/project-facts';
import type { AskedProjects, ExplainEvidence } from '../domain/evidence';
import type { Project } from '../domain/project';
import type { Scheme, SchemeScan } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { readLeads, readRoles } from './account-roles';
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
  const { account } = manifest.shared;
  const looks = await Promise.all(
    part.projects.flatMap((project, index) =>
      wanted.has(project.id) ? [readSchemeFor(jira, manifest, part, project, index, scan)] : [],
    ),
  );
  const led = looks.flatMap(({ project, needs }) => (needs.lead ? [project.id] : []));
  const leads = await readLeads(jira, account, led);
  const projects = await Promise.all(
    looks.map(async ({ project, scheme, needs }): Promise<ProjectFacts> => {
      const lead = leads.get(project.id);
      return {
        projectId: project.id,
        schemeId: scheme?.id ?? null,
        ...(scheme && !scan.schemes.has(scheme.id) && { scheme }),
        roles: await readRoles(jira, account, project, needs.roleIds),
        ...(lead !== undefined && { lead }),
      };
    }),
  );
  return { projects, sources: jira.sources };
}

/** One project with its scheme, and what of it decides. */
interface Look {
  readonly project: Project;
  readonly scheme: Scheme | undefined;
  readonly needs: FactsToRead;
}

async function readSchemeFor(
  jira: Jira,
  manifest: RunManifest,
  part: AskedProjects,
  project: Project,
  index: number,
  scan: SchemeScan,
): Promise<Look> {
  const keys = judgedKeys(manifest).filter((key) => key in part.granted);
  const roleNeeds =
    project.style === 'company'
      ? wantedKeys(activeRequirements(manifest.profile, manifest.options), 'project-role')
      : [];
  const look = closerLook(project, keys, (key) => part.granted[key]?.[index] === '1', scan);
  const scheme = look && (await readProjectScheme(jira, project, new Set(keys), scan));
  const { roleIds, lead } =
    look && scheme ? factsToRead(look, scheme, project, scan.account) : { roleIds: [], lead: false };
  return { project, scheme, needs: { roleIds: [...new Set([...roleIds, ...roleNeeds])], lead } };
}
