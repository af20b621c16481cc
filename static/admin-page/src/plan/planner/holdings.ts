import type { PlanPart } from '../../../../../src/client/plan/plan-input';
import type { Holdings } from '../../../../../src/domain/plan/excess';

/** What Jira says that the account holds, as the parts of a run tell it, and how much of that it could not be asked. */
export function holdingsOf(parts: readonly PlanPart[]): {
  holdings: Holdings;
  unknownProjects: number;
  isSiteUnknown: boolean;
} {
  const keys = new Map(
    parts.flatMap(({ report }) => report.projects.map(({ id, key }) => [id, key] as const)),
  );
  const globally = parts.map(({ evidence }) => evidence.heldGlobally).find((held) => held !== null);
  return {
    holdings: {
      globally: globally ?? [],
      inProjects: parts.flatMap(({ evidence }) =>
        (evidence.held ?? []).map(({ permissions, projectIds }) => ({
          permissions,
          projects: projectIds.map((id) => ({ id, key: keys.get(id) ?? '' })),
        })),
      ),
    },
    unknownProjects: parts
      .filter(({ evidence }) => evidence.held === null)
      .reduce((sum, { report }) => sum + report.projects.length, 0),
    isSiteUnknown: globally === undefined,
  };
}
