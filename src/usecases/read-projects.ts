import { closerLook, isWorthAsking } from '../domain/closer-look';
import { accountBlocker } from '../domain/account';
import { isOnSite, type ProjectsEvidence } from '../domain/evidence';
import type { ReasonCode } from '../domain/outcome';
import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import type { Project, SkippedProject } from '../domain/project';
import type { SchemeScan } from '../domain/scheme';
import type { PermissionAnswer } from '../ports/jira';
import type { ProjectsChunkPlan, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { batches } from './batches';
import { findNamedProjects } from './named-projects';
import { readPages } from './project-pages';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

/** Ids that `project/search` and `data-policy/project` take in one request. */
const IDS_A_CALL = 50;

/** Finds up to 1,000 projects, asks Jira about the account in all of them at once, and marks those that need a closer look. */
export async function readProjects(
  world: World,
  manifest: RunManifest,
  plan: ProjectsChunkPlan,
  scan: SchemeScan,
): Promise<ProjectsEvidence> {
  const found = await find(world, plan);
  const { projects } = found;
  const asked = await ask(world, manifest, projects);
  const granted = grantedIn(asked.answer);
  const keys = asked.keys;
  const nothingGranted = asked.answer
    ? projects.filter(({ id }) => keys.every((key) => !granted(key, id)))
    : [];
  const someRefused = asked.answer ? projects.filter(({ id }) => keys.some((key) => !granted(key, id))) : [];
  const [state, ruleBlocked] = await Promise.all([
    confirmLive(world, nothingGranted),
    blockedByRule(world, manifest, someRefused),
  ]);
  return {
    ...found,
    granted: Object.fromEntries(
      keys.map((key) => [key, projects.map(({ id }) => (granted(key, id) ? '1' : '0')).join('')]),
    ),
    ...(asked.notAsked && { notAsked: asked.notAsked }),
    ...state,
    ruleBlocked,
    toExplain: asked.answer ? chooseCloserLooks(manifest, projects, keys, granted, scan) : [],
    sources: world.jira.sources,
  };
}

async function find(
  { jira }: World,
  { what }: ProjectsChunkPlan,
): Promise<{
  projects: readonly Project[];
  totals: number[];
  expected: number;
  skipped: readonly SkippedProject[];
}> {
  if (what.by === 'keys') {
    const { projects, skipped } = await findNamedProjects(jira, what.keys);
    return { projects, skipped, totals: [], expected: projects.length };
  }
  const { projects, totals } = await readPages(
    jira,
    { ...what.query, status: 'live' },
    what.startAt,
    what.count,
  );
  return { projects, totals, expected: what.count, skipped: [] };
}

type Granted = (key: string, projectId: number) => boolean;

function grantedIn(answer: PermissionAnswer | null): Granted {
  return (key, projectId) => answer?.project.get(key)?.has(projectId) ?? false;
}

/** Asks Jira; keys that the site does not have are left out, since one of them would make Jira refuse the whole question. */
async function ask(
  { jira }: World,
  manifest: RunManifest,
  projects: readonly Project[],
): Promise<{ keys: string[]; answer: PermissionAnswer | null; notAsked?: ReasonCode }> {
  const { shared } = manifest;
  const blocker = accountBlocker(shared.account);
  if (blocker) return { keys: [], answer: null, notAsked: blocker };
  const { catalogue } = shared;
  if (catalogue === null) return { keys: [], answer: null, notAsked: 'could-not-ask' };
  const keys = judgedKeys(manifest).filter((key) => isOnSite(catalogue, key, 'PROJECT'));
  if (keys.length === 0 || projects.length === 0)
    return { keys, answer: { global: new Set(), project: new Map() } };
  const question = {
    accountId: shared.account.accountId,
    global: [],
    project: keys,
    projectIds: projects.map(({ id }) => id),
  };
  const answer = await tolerate(() => jira.checkPermissions(question), null);
  return answer ? { keys, answer } : { keys: [], answer, notAsked: 'could-not-ask' };
}

/** Jira leaves projects that do not exist out of its answer, so a project in which nothing is granted is looked up again. */
async function confirmLive(
  { jira }: World,
  projects: readonly Project[],
): Promise<Pick<ProjectsEvidence, 'vanished' | 'stateUnread'>> {
  const checked = await Promise.all(
    batches(
      projects.map(({ id }) => id),
      IDS_A_CALL,
    ).map(async (ids) => {
      const page = await tolerate(
        () => jira.searchProjects({ status: 'live', ids, startAt: 0, maxResults: IDS_A_CALL }),
        null,
      );
      if (page === null) return { vanished: [], stateUnread: ids };
      const live = new Set(page.projects.map(({ id }) => id));
      return { vanished: ids.filter((id) => !live.has(id)), stateUnread: [] };
    }),
  );
  return {
    vanished: checked.flatMap(({ vanished }) => vanished),
    stateUnread: checked.flatMap(({ stateUnread }) => stateUnread),
  };
}

/** Projects with a refusal that an app access rule keeps from this app: there, a no may be about the app. */
async function blockedByRule(
  { jira }: World,
  { shared }: RunManifest,
  projects: readonly Project[],
): Promise<number[]> {
  if (shared.site.appAccessRule !== 'some') return [];
  const asked = await Promise.all(
    batches(
      projects.map(({ id }) => id),
      IDS_A_CALL,
    ).map((ids) => tolerate(() => jira.ruleBlockedProjects(ids), ids)),
  );
  return asked.flat();
}

/**
 * The projects to look at closer, at most as many as the plan allows. Where Jira's yes is in doubt comes first, since only
 * a closer look settles it; then refusals; then team-managed projects that only want their scheme read.
 */
function chooseCloserLooks(
  { plan, profile, options, shared }: RunManifest,
  projects: readonly Project[],
  keys: readonly string[],
  granted: Granted,
  scan: SchemeScan,
): number[] {
  if (!isWorthAsking(shared)) return [];
  const wantsRoles = wantedKeys(activeRequirements(profile, options), 'project-role').length > 0;
  const ranked = projects.flatMap((project) => {
    const look = closerLook(project, keys, (key) => granted(key, project.id), scan);
    if (!look) return wantsRoles && project.style === 'company' ? [{ id: project.id, rank: 1 }] : [];
    const rank =
      project.style === 'company' && look.doubtful.length > 0
        ? 0
        : look.refused.length > 0 || wantsRoles
          ? 1
          : 2;
    return [{ id: project.id, rank }];
  });
  const chosen = new Set(
    [...ranked]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, plan.closerLooks)
      .map(({ id }) => id),
  );
  return projects.map(({ id }) => id).filter((id) => chosen.has(id));
}
