import type { ProjectRef } from './change';
import { type Risk, riskOf, RISKS } from './risk';

const MOST_EXAMPLES = 10;

/** A permission that the account holds and the profile does not ask for. */
export interface Excess {
  readonly permission: string;
  readonly risk: Risk;
  /** Held on the site as a whole, or in projects. */
  readonly scope: 'site' | 'projects';
  /** In how many projects; 0 for one of the site. */
  readonly projects: number;
  /** A few of them. */
  readonly examples: readonly ProjectRef[];
}

/** What the account holds. */
export interface Holdings {
  readonly globally: readonly string[];
  /** Projects in which the same is held, together. */
  readonly inProjects: readonly {
    readonly permissions: readonly string[];
    readonly projects: readonly ProjectRef[];
  }[];
}

/**
 * What the account holds beyond what is wanted, the most harmful first, and of two alike that in more projects.
 * @param wanted keys that the profile asks for, at whatever level
 */
export function excessOf({ globally, inProjects }: Holdings, wanted: ReadonlySet<string>): Excess[] {
  const found = new Map<string, { projects: number; examples: ProjectRef[] }>();
  for (const { permissions, projects } of inProjects)
    for (const permission of permissions) {
      if (wanted.has(permission)) continue;
      const known = found.get(permission) ?? { projects: 0, examples: [] };
      known.projects += projects.length;
      known.examples.push(...projects.slice(0, MOST_EXAMPLES - known.examples.length));
      found.set(permission, known);
    }
  const perProject = [...found].map(([permission, where]): Excess => ({
    permission,
    risk: riskOf(permission),
    scope: 'projects',
    ...where,
  }));
  const site = globally
    .filter((permission) => !wanted.has(permission))
    .map((permission): Excess => ({
      permission,
      risk: riskOf(permission),
      scope: 'site',
      projects: 0,
      examples: [],
    }));
  return [...site, ...perProject].sort(
    (a, b) =>
      RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
      Number(b.scope === 'site') - Number(a.scope === 'site') ||
      b.projects - a.projects ||
      a.permission.localeCompare(b.permission, 'en'),
  );
}
