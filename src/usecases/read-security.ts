import type { AskedProjects, SecurityEvidence } from '../domain/evidence';
import { readHolder } from '../domain/holder';
import type { ProjectSecurity, SecurityScheme } from '../domain/issue-security';
import type { Project } from '../domain/project';
import type { ProjectFacts } from '../domain/project-facts';
import type { Jira } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { readLead, readRoles } from './account-roles';
import { batches } from './batches';
import { tolerate } from './tolerate';

/** Projects that `issuesecurityschemes/search` is asked about at once: its address must stay short. */
const IDS_A_CALL = 50;

/** Projects of one part whose roles are read for security levels; each costs a request for each role that is a member. */
const ROLE_PROJECTS = 60;

/**
 * Reads issue security for the company-managed projects of one part: which scheme each uses, and a project's roles only where a level
 * has a role for a member.
 * @param schemes the site's security schemes with their levels, by id, as far as they could be read
 * @param known what was read when looking closer at projects of the part, so that no role is read twice
 */
export async function readSecurity(
  jira: Jira,
  manifest: RunManifest,
  part: AskedProjects,
  schemes: ReadonlyMap<string, SecurityScheme>,
  known: ReadonlyMap<number, ProjectFacts>,
): Promise<SecurityEvidence> {
  const projects = part.projects.filter(({ style }) => style === 'company');
  const mapping = await readMapping(jira, projects);
  let withRoles = 0;
  const secured = await Promise.all(
    projects.map(async (project): Promise<ProjectSecurity> => {
      const schemeId = mapping.get(project.id);
      if (schemeId === undefined)
        return { projectId: project.id, schemeId: null, unreadable: true, facts: { roles: {} } };
      const scheme = schemeId === null ? undefined : schemes.get(schemeId);
      if (!scheme) return { projectId: project.id, schemeId, facts: { roles: {} } };
      const facts = known.get(project.id);
      const needs = needsOf(scheme, facts);
      if (needs.roleIds.length > 0 || needs.lead) withRoles += 1;
      const more = withRoles > ROLE_PROJECTS ? {} : await readNeeds(jira, manifest, project, needs);
      return {
        projectId: project.id,
        schemeId,
        facts: { ...facts, ...more, roles: { ...facts?.roles, ...more.roles } },
      };
    }),
  );
  return { projects: secured.map(onlyNeeded), sources: jira.sources };
}

/** The scheme of each project, `null` for none; projects about which Jira did not tell are absent. */
async function readMapping(jira: Jira, projects: readonly Project[]): Promise<Map<number, string | null>> {
  const asked = await Promise.all(
    batches(
      projects.map(({ id }) => id),
      IDS_A_CALL,
    ).map(async (ids) => {
      const found = await tolerate(() => jira.projectSecuritySchemes(ids), null);
      return found === null ? [] : ids.map((id) => [id, found.get(id)?.id ?? null] as const);
    }),
  );
  return new Map(asked.flat());
}

interface Needs {
  readonly roleIds: readonly string[];
  readonly lead: boolean;
}

/** What is still to be read about a project to resolve the members of its levels. */
function needsOf({ levels }: SecurityScheme, known: ProjectFacts | undefined): Needs {
  const holders = levels.flatMap(({ members }) => members.map(readHolder));
  const roleIds = new Set(holders.flatMap((holder) => (holder.kind === 'role' ? [holder.roleId] : [])));
  return {
    roleIds: [...roleIds].filter((id) => known?.roles[id] === undefined).sort(),
    lead: known?.lead === undefined && holders.some(({ kind }) => kind === 'project-lead'),
  };
}

async function readNeeds(
  jira: Jira,
  { shared }: RunManifest,
  project: Project,
  needs: Needs,
): Promise<Partial<ProjectSecurity['facts']>> {
  const [roles, lead] = await Promise.all([
    readRoles(jira, shared.account, project, needs.roleIds),
    needs.lead ? readLead(jira, shared.account, project) : undefined,
  ]);
  return { roles, ...(lead !== undefined && { lead }) };
}

/** Of what was known before, only roles and lead are kept: the rest is stored with the closer look. */
function onlyNeeded({ facts: { roles, lead }, ...rest }: ProjectSecurity): ProjectSecurity {
  return { ...rest, facts: { roles, ...(lead !== undefined && { lead }) } };
}
