import type { Abilities } from '../../contract/audit';
import { countRisks } from '../../domain/plan/risk';

/**
 * Adds what an account can do in further projects. What Jira did not tell for some of them is not known for all of them.
 * @param before what was counted so far @param next the answer about the projects that follow
 */
export function addAbilities(before: Abilities, next: Abilities): Abilities {
  const globally = before.globally && next.globally;
  const inProjects =
    before.inProjects && next.inProjects ? addCounts(before.inProjects, next.inProjects) : null;
  return {
    ...next,
    globally,
    administersJira: globally === null ? 'unknown' : next.administersJira,
    inProjects,
    projects: before.projects + next.projects,
    risks: countRisks([...(globally ?? []), ...Object.keys(inProjects ?? {})]),
    permissions: { ...before.permissions, ...next.permissions },
  };
}

function addCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...a };
  for (const [key, projects] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + projects;
  return sum;
}
