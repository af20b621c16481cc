import type { ProjectPreview, ProjectScope } from '../contract/project';
import type { World } from '../ports/world';
import { findNamedProjects } from './named-projects';
import { scopeQueries } from './scope';

const SAMPLE = 10;

/** How many projects a scope means, with a few of them, and what of it cannot be judged. */
export async function previewProjects({ jira }: World, scope: ProjectScope): Promise<ProjectPreview> {
  if (scope.kind === 'keys') {
    const { projects, skipped } = await findNamedProjects(jira, scope.keys);
    return {
      count: projects.length,
      sample: projects.slice(0, SAMPLE).map(({ key, name }) => ({ key, name })),
      unknownKeys: skipped.filter(({ reason }) => reason === 'not-found').map(({ key }) => key),
      skipped: skipped.flatMap(({ key, reason }) => (reason === 'not-found' ? [] : [{ key, reason }])),
    };
  }
  const pages = await Promise.all(
    scopeQueries(scope).map((query) =>
      jira.searchProjects({ ...query, status: 'live', startAt: 0, maxResults: SAMPLE }),
    ),
  );
  return {
    count: pages.reduce((sum, { total }) => sum + total, 0),
    sample: pages
      .flatMap(({ projects }) => projects.map(({ key, name }) => ({ key, name })))
      .slice(0, SAMPLE),
    unknownKeys: [],
    skipped: [],
  };
}
