import type { SkippedProject } from '../domain/project';
import type { SkippedPlan } from '../ports/runs';
import type { World } from '../ports/world';
import { readPages } from './project-pages';

/** Lists archived or deleted projects of the scope, so that what is not judged is named. */
export async function listSkipped(
  { jira }: World,
  { status, query, startAt, count }: SkippedPlan,
): Promise<SkippedProject[]> {
  const { projects } = await readPages(jira, { ...query, status }, startAt, count);
  return projects.map(({ id, key }) => ({ id, key, reason: status }));
}
