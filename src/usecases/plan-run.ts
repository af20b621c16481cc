import type { ProjectScope } from '../contract/project';
import { PROJECTS_PER_CHUNK } from '../contract/limits';
import { CLOSER_LOOK_LIMIT } from '../domain/closer-look';
import { isPerProject } from '../domain/requirement-judgement';
import type { Requirement } from '../domain/profile';
import type { Jira } from '../ports/jira';
import type { ProjectsChunkPlan, RunPlan, ScopeQuery } from '../ports/runs';
import type { World } from '../ports/world';
import { batches } from './batches';
import { scopeQueries } from './scope';
import { tolerate } from './tolerate';

/** Schemes a chunk: each is a request, and a chunk must end well within a resolver's 25 seconds even when Jira is slow. */
const SCHEMES_PER_CHUNK = 25;

/** Rows of archived or deleted projects a chunk: ten pages. */
export const SKIPPED_PER_CHUNK = 1_000;

/** Cuts a run into chunks from the totals that Jira states. */
export async function planRun(
  { jira }: World,
  scope: ProjectScope,
  requirements: readonly Requirement[],
): Promise<{ plan: RunPlan; projectCount: number }> {
  const needsProjects = requirements.some(isPerProject);
  const [schemes, { projects, projectCount }, skipped] = await Promise.all([
    needsProjects ? companySchemes(jira) : Promise.resolve([]),
    planProjects(jira, scope),
    scope.kind === 'keys' ? Promise.resolve([]) : planSkipped(jira, scopeQueries(scope)),
  ]);
  const closerLooks = Math.ceil(CLOSER_LOOK_LIMIT / Math.max(1, projects.length));
  const plan = {
    schemes: batches(schemes ?? [], SCHEMES_PER_CHUNK),
    schemesListed: schemes !== null,
    projects,
    skipped,
    closerLooks,
  };
  return { plan, projectCount };
}

/** Ids of the company-managed schemes; team-managed ones belong to one project each and are read with it. `null`: not readable. */
async function companySchemes(jira: Jira): Promise<string[] | null> {
  const heads = await tolerate(() => jira.permissionSchemes(), null);
  return heads && heads.filter((scheme) => scheme.projectId === undefined).map((scheme) => scheme.id);
}

async function planProjects(
  jira: Jira,
  scope: ProjectScope,
): Promise<{ projects: ProjectsChunkPlan[]; projectCount: number }> {
  if (scope.kind === 'keys') {
    const keys = [...new Set(scope.keys)];
    const projects = batches(keys, PROJECTS_PER_CHUNK).map((some) => ({
      enumeration: 0,
      what: { by: 'keys' as const, keys: some },
    }));
    return { projects, projectCount: keys.length };
  }
  const queries = scopeQueries(scope);
  const totals = await Promise.all(queries.map((query) => total(jira, query, 'live')));
  const projects = queries.flatMap((query, enumeration) =>
    planSearch(query, enumeration, totals[enumeration] ?? 0),
  );
  return { projects, projectCount: totals.reduce((sum, count) => sum + count, 0) };
}

/** At least one chunk a search, so that an empty search is stored as seen empty. */
function planSearch(query: ScopeQuery, enumeration: number, count: number): ProjectsChunkPlan[] {
  const chunks = Math.max(1, Math.ceil(count / PROJECTS_PER_CHUNK));
  return Array.from({ length: chunks }, (_, index) => {
    const startAt = index * PROJECTS_PER_CHUNK;
    return {
      enumeration,
      what: { by: 'search' as const, query, startAt, count: Math.min(PROJECTS_PER_CHUNK, count - startAt) },
    };
  });
}

async function planSkipped(jira: Jira, queries: readonly ScopeQuery[]): Promise<RunPlan['skipped']> {
  const statuses = ['archived', 'deleted'] as const;
  const planned = await Promise.all(
    queries.flatMap((query) =>
      statuses.map(async (status) => {
        const count = await total(jira, query, status);
        return Array.from({ length: Math.ceil(count / SKIPPED_PER_CHUNK) }, (_, index) => ({
          status,
          query,
          startAt: index * SKIPPED_PER_CHUNK,
        }));
      }),
    ),
  );
  return planned.flat();
}

async function total(
  jira: Jira,
  query: ScopeQuery,
  status: 'live' | 'archived' | 'deleted',
): Promise<number> {
  return (await jira.searchProjects({ ...query, status, startAt: 0, maxResults: 1 })).total;
}
