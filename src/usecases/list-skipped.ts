import type { SkippedProject } from '../domain/project';
import type { RunPlan } from '../ports/runs';
import type { World } from '../ports/world';
import { readPages } from './project-pages';
import { SKIPPED_PER_CHUNK } from './plan-run';

/** Lists archived or deleted projects of the scope, so that what is not judged is named. */
export async function listSkipped(
  { jira }: World,
  plan: RunPlan['skipped'][number],
): Promise<SkippedProject[]> {
  const { projects } = await readPages(
    jira,
    { ...plan.query, status: plan.status },
    plan.startAt,
    SKIPPED_PER_CHUNK,
  );
  return projects.map(({ id, key }) => ({ id, key, reason: plan.status }));
}
