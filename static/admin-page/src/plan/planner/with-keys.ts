import type { Change } from '../../../../../src/domain/plan/change';
import type { PlanInput } from '../../../../../src/domain/plan/input';

/** Changes with the keys of their projects, which an address leaves out, and without projects that are not planned for. */
export function withKeys(changes: readonly Change[], { projects }: PlanInput): Change[] {
  if (!changes.some((change) => 'projects' in change && change.projects.some(({ key }) => key === '')))
    return [...changes];
  const keys = new Map(projects.map(({ id, key }) => [id, key]));
  return changes.map((change) =>
    'projects' in change
      ? {
          ...change,
          projects: change.projects.flatMap(({ id }) => {
            const key = keys.get(id);
            return key === undefined ? [] : [{ id, key }];
          }),
        }
      : change,
  );
}
