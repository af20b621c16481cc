import type { AskedProjects, SecurityEvidence } from '../domain/evidence';
import { readHolder } from '../domain/holder';
import type { ProjectSecurity, SecurityScheme } from '../domain/issue-security';
import type { Project } from '../domain/project';
import type { ProjectFacts } from '../domain/project-facts';
import type { Jira } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { readLeads, readRoles } from './account-roles';
import { batches } from './batches';
import { tolerate } from './tolerate';

/** Projects that `issuesecurityschemes/search` is asked about at once: its address must stay short. */
const IDS_A_CALL = 50;

/**
 * Projects of one part whose roles are read for security levels, of those that the run looks at closer and of the others; each costs a
 * request for each role that is a member and was not read yet.
 */
const ROLE_PROJECTS = 60;

/**
 * Reads issue security for the company-managed projects of one part: which scheme each uses, and a project's roles only where a level
 * has a role for a member.
 * @param schemes the site's security schemes with their levels, by id, as far as they could be read
 * @param looked the projects that the run looks at closer, done or not: which roles are read must not depend on what came first
 * @param known what was read when looking closer at projects of the part, so that no role is read twice
 */
export async function readSecurity(
  jira: Jira,
  manifest: RunManifest,
  part: AskedProjects,
  schemes: ReadonlyMap<string, SecurityScheme>,
  looked: ReadonlySet<number>,
  known: ReadonlyMap<number, ProjectFacts>,
): Promise<SecurityEvidence> {
  const projects = part.projects.filter(({ style }) => style === 'company');
  const mapping = await readMapping(jira, projects);
  const withRoles = { looked: 0, others: 0 };
  const read = projects.map((project) => {
    const schemeId = mapping.get(project.id);
    const scheme = typeof schemeId === 'string' ? schemes.get(schemeId) : undefined;
    const group = looked.has(project.id) ? 'looked' : 'others';
    if (scheme && hasNeeds(scheme)) withRoles[group] += 1;
    const isRead = scheme !== undefined && withRoles[group] <= ROLE_PROJECTS;
    const facts = known.get(project.id);
    return { project, schemeId, facts: scheme && facts, needs: isRead ? needsOf(scheme, facts) : NOTHING };
  });
  const { account } = manifest.shared;
  const led = read.flatMap(({ project, needs }) => (needs.lead ? [project.id] : []));
  const leads = await readLeads(jira, account, led);
  const secured = await Promise.all(
    read.map(async ({ project, schemeId, facts, needs }): Promise<ProjectSecurity> => {
      const lead = leads.get(project.id) ?? facts?.lead;
      const roles = { ...facts?.roles, ...(await readRoles(jira, account, project, needs.roleIds)) };
      return {
        projectId: project.id,
        schemeId: schemeId ?? null,
        ...(schemeId === undefined && { unreadable: true }),
        // Only roles and lead are kept of what was known before: the rest is stored with the closer look.
        facts: { roles, ...(lead !== undefined && { lead }) },
      };
    }),
  );
  return { projects: secured, sources: jira.sources };
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

const NOTHING: Needs = { roleIds: [], lead: false };

/** What is still to be read about a project to resolve the members of its levels. */
function needsOf({ levels }: SecurityScheme, known: ProjectFacts | undefined): Needs {
  const holders = levels.flatMap(({ members }) => members.map(readHolder));
  const roleIds = new Set(holders.flatMap((holder) => (holder.kind === 'role' ? [holder.roleId] : [])));
  return {
    roleIds: [...roleIds].filter((id) => known?.roles[id] === undefined).sort(),
    lead: known?.lead === undefined && holders.some(({ kind }) => kind === 'project-lead'),
  };
}

/** Whether the members of a scheme's levels differ from project to project. */
function hasNeeds(scheme: SecurityScheme): boolean {
  const { roleIds, lead } = needsOf(scheme, undefined);
  return roleIds.length > 0 || lead;
}
