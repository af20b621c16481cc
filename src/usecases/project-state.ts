import type { ProjectsEvidence } from '../domain/evidence';
import type { Project } from '../domain/project';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { batches } from './batches';
import { tolerate } from './tolerate';

/** Ids that `project/search` and `data-policy/project` take in one request. */
const IDS_A_CALL = 50;

/** Nothing is granted, or nothing but Browse, which Jira may still answer for a project that was archived meanwhile. */
export function isBarelyGranted(keys: readonly string[], granted: (key: string) => boolean): boolean {
  const telling = keys.filter((key) => key !== 'BROWSE_PROJECTS');
  return telling.length > 0 ? !telling.some(granted) : !keys.some(granted);
}

/** Jira leaves projects that do not exist out of its answer, so a project in which nothing is granted is looked up again. */
export async function confirmLive(
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
export async function blockedByRule(
  { jira }: World,
  { shared }: Pick<RunManifest, 'shared'>,
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
