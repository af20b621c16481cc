import type { ProjectScope } from '../contract/project';
import { PROJECTS_PER_CHUNK } from '../contract/limits';
import { isPerProject } from '../domain/requirement-judgement';
import type { Project, SkippedProject } from '../domain/project';
import type { Requirement } from '../domain/profile';
import type { Jira, ProjectPage, SchemeHead } from '../ports/jira';
import type { ProjectsChunkPlan, RunPlan, ScopeQuery, SkippedPlan } from '../ports/runs';
import type { World } from '../ports/world';
import { batches } from './batches';
import { enumerateSite } from './enumerate-site';
import { firstPage, PAGE } from './project-pages';
import { scopeQueries } from './scope';
import { tolerate } from './tolerate';

/** Schemes a chunk: each is a request, and a chunk must end well within a resolver's 25 seconds even when Jira is slow. */
const SCHEMES_PER_CHUNK = 25;

/** Rows of archived or deleted projects a chunk: ten pages. */
const SKIPPED_PER_CHUNK = 1_000;

/** A plan with what was found on the way to it. */
export interface PlannedRun {
  readonly plan: Omit<RunPlan, 'securitySchemes'>;
  readonly projectCount: number;
  /** Live projects by page, for the chunks that say `found`. */
  readonly found: readonly (readonly Project[])[];
  /** What each entry of `plan.skipped` lists, where it was read already. */
  readonly skipped: readonly (readonly SkippedProject[] | undefined)[];
}

/** Cuts a run into chunks from the totals that Jira states. */
export async function planRun(
  { jira }: World,
  scope: ProjectScope,
  requirements: readonly Requirement[],
): Promise<PlannedRun> {
  const heads = requirements.some(isPerProject)
    ? await tolerate(() => jira.permissionSchemes(), null)
    : ([] as const);
  // Team-managed schemes belong to one project each and are read with it.
  const companySchemes = heads?.flatMap(({ id, projectId }) => (projectId === undefined ? [id] : []));
  const schemes = batches(companySchemes ?? [], SCHEMES_PER_CHUNK);
  const { projects, skipped, ...rest } =
    scope.kind === 'keys'
      ? planKeys(scope.keys)
      : await planSearches(jira, scope, needsStyles(requirements) ? null : heads);
  const { shortcut, found, projectCount } = rest;
  return {
    plan: {
      schemes,
      schemesListed: heads !== null,
      projects,
      ...(shortcut && { shortcut }),
      skipped: skipped.map(({ plan }) => plan),
    },
    projectCount,
    found,
    skipped: skipped.map(({ read }) => read),
  };
}

/**
 * Whether the verdict rests on which projects are team-managed: nothing tells their issue security, so that one of them taken for
 * company-managed would look as if it had none. The list that tells styles in the shortcut is not known to be whole.
 */
function needsStyles(requirements: readonly Requirement[]): boolean {
  return requirements.some(({ anyOf }) => anyOf.some(({ kind }) => kind === 'issue-security'));
}

interface Planned {
  readonly projects: readonly ProjectsChunkPlan[];
  readonly projectCount: number;
  readonly found: readonly (readonly Project[])[];
  readonly skipped: readonly {
    readonly plan: SkippedPlan;
    readonly read: readonly SkippedProject[] | undefined;
  }[];
  readonly shortcut?: RunPlan['shortcut'];
}

function planKeys(given: readonly string[]): Planned {
  const keys = [...new Set(given)];
  const projects = batches(keys, PROJECTS_PER_CHUNK).map((some) => ({
    enumeration: 0,
    what: { by: 'keys' as const, keys: some },
  }));
  return { projects, projectCount: keys.length, found: [], skipped: [] };
}

async function planSearches(
  jira: Jira,
  scope: Exclude<ProjectScope, { kind: 'keys' }>,
  heads: readonly SchemeHead[] | null,
): Promise<Planned> {
  const queries = scopeQueries(scope);
  const firsts = await Promise.all(
    queries.map(async (query) => {
      const [live, archived, deleted] = await Promise.all([
        firstPage(jira, { ...query, status: 'live' }),
        firstPage(jira, { ...query, status: 'archived' }),
        firstPage(jira, { ...query, status: 'deleted' }),
      ]);
      return { query, live, archived, deleted };
    }),
  );
  const projectCount = firsts.reduce((sum, { live }) => sum + live.total, 0);
  const [first] = firsts;
  const site = scope.kind === 'all' && heads && first ? await enumerateSite(jira, first, heads) : {};
  const found: (readonly Project[])[] = site.projects ? batches(site.projects, PROJECTS_PER_CHUNK) : [];
  if (site.projects) {
    const projects = found.map(({ length }, page) => ({
      enumeration: 0,
      what: { by: 'found' as const, page, count: length, total: projectCount },
    }));
    return {
      projects,
      projectCount,
      found,
      skipped: planned(site.skipped),
      shortcut: { listed: site.listed, live: projectCount },
    };
  }
  const projects = firsts.flatMap(({ query, live }, enumeration) => {
    if (live.total > PAGE) return planSearch(query, enumeration, live.total);
    // One page holds them all, and it is at hand.
    found.push(live.projects.map(({ leadAccountId: _lead, ...project }) => project));
    const what = { by: 'found' as const, page: found.length - 1, count: live.total, total: live.total };
    return [{ enumeration, what }];
  });
  const skipped = site.skipped
    ? planned(site.skipped)
    : firsts.flatMap(({ query, archived, deleted }) => [
        ...planSkipped('archived', query, archived),
        ...planSkipped('deleted', query, deleted),
      ]);
  return { projects, projectCount, found, skipped };
}

/** All archived and deleted projects of the site, read already: one chunk that is done, if there are any. */
function planned(skipped: readonly SkippedProject[]): Planned['skipped'] {
  const plan = { status: 'archived', query: {}, startAt: 0, count: skipped.length } as const;
  return skipped.length > 0 ? [{ plan, read: skipped }] : [];
}

function planSearch(query: ScopeQuery, enumeration: number, count: number): ProjectsChunkPlan[] {
  return Array.from({ length: Math.ceil(count / PROJECTS_PER_CHUNK) }, (_, index) => {
    const startAt = index * PROJECTS_PER_CHUNK;
    return {
      enumeration,
      what: { by: 'search' as const, query, startAt, count: Math.min(PROJECTS_PER_CHUNK, count - startAt) },
    };
  });
}

function planSkipped(
  status: 'archived' | 'deleted',
  query: ScopeQuery,
  { total, projects }: ProjectPage,
): Planned['skipped'][number][] {
  return Array.from({ length: Math.ceil(total / SKIPPED_PER_CHUNK) }, (_, index) => {
    const startAt = index * SKIPPED_PER_CHUNK;
    const plan = { status, query, startAt, count: Math.min(SKIPPED_PER_CHUNK, total - startAt) };
    const read = total <= PAGE ? projects.map(({ id, key }) => ({ id, key, reason: status })) : undefined;
    return { plan, read };
  });
}
