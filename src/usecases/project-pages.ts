import type { Project } from '../domain/project';
import type { Jira, ProjectQuery } from '../ports/jira';

/** Rows that `project/search` gives at most in one answer (Atlassian REST v3, "Get projects paginated"). */
const PAGE = 100;

/**
 * Reads the projects of one search from `startAt` on, all pages at once.
 * @param count how many to read at most
 * @returns the distinct projects, and every total that Jira stated meanwhile: more than one means that projects came or went
 */
export async function readPages(
  jira: Jira,
  query: Omit<ProjectQuery, 'startAt' | 'maxResults'>,
  startAt: number,
  count: number,
): Promise<{ projects: Project[]; totals: number[] }> {
  const first = await jira.searchProjects({ ...query, startAt, maxResults: PAGE });
  const end = Math.min(startAt + count, first.total);
  const starts: number[] = [];
  for (let at = startAt + PAGE; at < end; at += PAGE) starts.push(at);
  const rest = await Promise.all(
    starts.map((at) => jira.searchProjects({ ...query, startAt: at, maxResults: PAGE })),
  );
  const pages = [first, ...rest];
  const byId = new Map(
    pages
      .flatMap((page) => page.projects)
      .map(({ leadAccountId: _lead, ...project }) => [project.id, project]),
  );
  return {
    projects: [...byId.values()].slice(0, count),
    totals: [...new Set(pages.map((page) => page.total))],
  };
}
