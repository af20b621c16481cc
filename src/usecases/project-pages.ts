import type { Project } from '../domain/project';
import type { Jira, ProjectPage, ProjectQuery } from '../ports/jira';

/** Rows that `project/search` gives at most in one answer (Atlassian REST v3, "Get projects paginated"). */
export const PAGE = 100;

/** A search of projects without its place in it. */
export type Search = Omit<ProjectQuery, 'startAt' | 'maxResults'>;

/** Distinct projects, and every total that Jira stated meanwhile: more than one means that projects came or went. */
export interface PagesRead {
  readonly projects: Project[];
  readonly totals: number[];
}

/** The first page of a search, which also says how many there are. */
export function firstPage(jira: Jira, search: Search, startAt = 0): Promise<ProjectPage> {
  return jira.searchProjects({ ...search, startAt, maxResults: PAGE });
}

/**
 * Reads the projects of one search from `startAt` on, all pages at once.
 * @param count how many to read at most
 * @param first the page at `startAt`, where it was read before
 */
export async function readPages(
  jira: Jira,
  search: Search,
  startAt: number,
  count: number,
  first?: ProjectPage,
): Promise<PagesRead> {
  const start = first ?? (await firstPage(jira, search, startAt));
  const end = Math.min(startAt + count, start.total);
  const starts: number[] = [];
  for (let at = startAt + PAGE; at < end; at += PAGE) starts.push(at);
  const pages = [start, ...(await Promise.all(starts.map((at) => firstPage(jira, search, at))))];
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
