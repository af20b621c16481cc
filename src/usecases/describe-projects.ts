import type { ValidRequest } from '../contract/api';
import type { ProjectDescriptions, ProjectsFound } from '../contract/project';
import type { ProjectQuery } from '../ports/jira';
import type { World } from '../ports/world';
import { MAX_PROJECT_IDS } from '../contract/project-ids';
import { readPages } from './project-pages';

/** Found projects in one answer: ten pages, which a resolver reads well within its time. */
const FOUND_AT_ONCE = 1_000;

/** Names and types of a few projects, read now: a run of a large site stores only ids and keys. */
export async function describeProjects(
  { jira }: World,
  { projectIds }: ValidRequest<'project/describe'>,
): Promise<ProjectDescriptions> {
  const page = await jira.searchProjects({
    status: 'live',
    ids: projectIds,
    startAt: 0,
    maxResults: MAX_PROJECT_IDS,
  });
  const wanted = new Set(projectIds);
  return {
    projects: page.projects
      .filter(({ id }) => wanted.has(id))
      .map(({ leadAccountId: _lead, ...project }) => project),
  };
}

/** Which live projects Jira finds by a text in key or name, by category or by type. */
export async function findProjects(
  { jira }: World,
  { by, startAt }: ValidRequest<'project/find'>,
): Promise<ProjectsFound> {
  const { projects, totals } = await readPages(
    jira,
    { status: 'live', ...criterion(by) },
    startAt,
    FOUND_AT_ONCE,
  );
  const total = Math.max(0, ...totals);
  const next = startAt + FOUND_AT_ONCE;
  return { ids: projects.map(({ id }) => id), total, ...(next < total && { nextStartAt: next }) };
}

function criterion(
  by: ValidRequest<'project/find'>['by'],
): Pick<ProjectQuery, 'query' | 'categoryId' | 'typeKeys'> {
  switch (by.kind) {
    case 'text':
      return { query: by.text };
    case 'category':
      return { categoryId: by.categoryId };
    case 'type':
      return { typeKeys: [by.typeKey] };
  }
}
