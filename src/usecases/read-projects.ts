import { PROJECTS_PER_CHUNK } from '../contract/limits';
import { accountBlocker } from '../domain/account';
import { type AskedProjects, isOnSite } from '../domain/evidence';
import { type Stretches, toStretches } from '../domain/history/holdings';
import type { ReasonCode } from '../domain/outcome';
import type { Project, SkippedProject } from '../domain/project';
import type { Jira, PermissionAnswer } from '../ports/jira';
import type { ProjectsChunkPlan, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { AppError } from '../ports/errors';
import { findNamedProjects } from './named-projects';
import { readPages } from './project-pages';
import { blockedByRule } from './project-state';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

/** Finds up to 1,000 projects and asks Jira about the account in all of them at once. */
export async function readProjects(
  world: World,
  manifest: RunManifest,
  plan: ProjectsChunkPlan,
): Promise<AskedProjects> {
  const { jira } = world;
  const found = await find(world, manifest.runId, plan);
  const { projects } = found;
  const { keys, answer, notAsked } = await ask(jira, manifest, projects);
  const granted = (key: string, id: number): boolean => answer?.project.get(key)?.has(id) ?? false;
  const refused = answer ? projects.filter(({ id }) => keys.some((key) => !granted(key, id))) : [];
  const ruleBlocked = await blockedByRule(
    world,
    manifest,
    refused.map(({ id }) => id),
  );
  const beyond = await askBeyond(jira, manifest, projects);
  return {
    ...found,
    granted: Object.fromEntries(
      keys.map((key) => [key, projects.map(({ id }) => (granted(key, id) ? '1' : '0')).join('')]),
    ),
    ...(beyond && { beyond }),
    ...(notAsked && { notAsked }),
    ruleBlocked,
    sources: jira.sources,
  };
}

/** Asks what the account holds beyond the profile: a question of its own, so that what is refused there spoils nothing else. */
async function askBeyond(
  jira: Jira,
  { shared, beyond }: RunManifest,
  projects: readonly Project[],
): Promise<Record<string, Stretches> | undefined> {
  const keys = Object.keys(beyond?.projectKeys ?? {});
  if (accountBlocker(shared.account) || keys.length === 0 || projects.length === 0) return undefined;
  const { accountId } = shared.account;
  const projectIds = projects.map(({ id }) => id);
  const answer = await tolerate(
    () => jira.checkPermissions({ accountId, global: [], project: keys, projectIds }),
    null,
  );
  if (!answer) return undefined;
  return Object.fromEntries(
    keys.flatMap((key): [string, Stretches][] => {
      const held = answer.project.get(key);
      return held && held.size > 0 ? [[key, toStretches(projectIds.map((id) => held.has(id)))]] : [];
    }),
  );
}

interface Found {
  readonly projects: readonly Project[];
  readonly totals: readonly number[];
  readonly expected: number;
  readonly skipped: readonly SkippedProject[];
}

async function find({ jira, runs }: World, runId: string, { what }: ProjectsChunkPlan): Promise<Found> {
  switch (what.by) {
    case 'keys': {
      const { projects, skipped } = await findNamedProjects(jira, what.keys);
      return { projects, skipped, totals: [], expected: projects.length };
    }
    case 'found': {
      const projects = await runs.found(runId, what.page);
      if (!projects)
        throw new AppError('storage-failed', 'A part of this check cannot be read. Start the check again.');
      return { projects, totals: [what.total], expected: what.count, skipped: [] };
    }
    case 'search': {
      const search = { ...what.query, status: 'live' as const };
      // Up to a whole chunk, so that the last one also finds projects that came after they were counted.
      const { projects, totals } = await readPages(jira, search, what.startAt, PROJECTS_PER_CHUNK);
      return { projects, totals, expected: what.count, skipped: [] };
    }
  }
}

/** Asks Jira; keys that the site does not have are left out, since one of them would make Jira refuse the whole question. */
async function ask(
  jira: Jira,
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
