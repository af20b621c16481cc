import { accountBlocker } from '../domain/account';
import { isOnSite, type ProjectsEvidence } from '../domain/evidence';
import type { ReasonCode } from '../domain/outcome';
import type { Project, SkippedProject } from '../domain/project';
import type { SchemeScan } from '../domain/scheme';
import type { PermissionAnswer } from '../ports/jira';
import type { ProjectsChunkPlan, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { chooseCloserLooks, type Granted } from './choose-closer-looks';
import { findNamedProjects } from './named-projects';
import { readPages } from './project-pages';
import { blockedByRule, confirmLive, isBarelyGranted } from './project-state';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

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
  const barelyGranted = asked.answer
    ? projects.filter(({ id }) => isBarelyGranted(keys, (key) => granted(key, id)))
    : [];
  const someRefused = asked.answer ? projects.filter(({ id }) => keys.some((key) => !granted(key, id))) : [];
  const [state, ruleBlocked] = await Promise.all([
    confirmLive(world, barelyGranted),
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
