import type { Project, SkippedProject } from '../domain/project';
import type { Jira, ProjectStatus } from '../ports/jira';
import { batches } from './batches';

/** Keys that `project/search` takes in one request (Atlassian REST v3, "Get projects paginated"). */
const KEYS_A_CALL = 50;

/** Projects found by key, and what became of the others. */
export interface NamedProjects {
  readonly projects: readonly Project[];
  readonly skipped: readonly SkippedProject[];
}

/**
 * Looks projects up by key: live ones first, then the rest among archived and deleted ones, so that none is silently dropped.
 * @param keys in upper case; duplicates are looked up once
 */
export async function findNamedProjects(jira: Jira, keys: readonly string[]): Promise<NamedProjects> {
  const wanted = [...new Set(keys)];
  const live = await find(jira, wanted, 'live');
  const notLive = without(wanted, live);
  const archived = await find(jira, notLive, 'archived');
  const notArchived = without(notLive, archived);
  const deleted = await find(jira, notArchived, 'deleted');
  return {
    projects: live,
    skipped: [
      ...archived.map(({ id, key }) => ({ id, key, reason: 'archived' as const })),
      ...deleted.map(({ id, key }) => ({ id, key, reason: 'deleted' as const })),
      ...without(notArchived, deleted).map((key) => ({ key, reason: 'not-found' as const })),
    ],
  };
}

async function find(jira: Jira, keys: readonly string[], status: ProjectStatus): Promise<Project[]> {
  const pages = await Promise.all(
    batches(keys, KEYS_A_CALL).map((some) =>
      jira.searchProjects({ status, keys: some, startAt: 0, maxResults: KEYS_A_CALL }),
    ),
  );
  const wanted = new Set(keys);
  // Only what was asked for: a project of another key in the answer must not be judged in its place.
  return pages.flatMap(({ projects }) => projects).filter((project) => wanted.has(project.key.toUpperCase()));
}

function without(keys: readonly string[], found: readonly Project[]): string[] {
  const have = new Set(found.map((project) => project.key.toUpperCase()));
  return keys.filter((key) => !have.has(key));
}
