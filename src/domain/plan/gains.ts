import type { ProjectRef } from './change';
import type { Gain } from './plan';
import { riskOf, RISKS } from './risk';

const MOST_EXAMPLES = 5;

/** Collects permissions with the projects in which they come or go. */
export class Gains {
  private readonly found = new Map<string, { projects: number; examples: ProjectRef[] }>();

  /** @param many how many projects, of which a few are named */
  add(permission: string, named: readonly ProjectRef[], many = named.length): void {
    const known = this.found.get(permission) ?? { projects: 0, examples: [] };
    known.projects += many;
    known.examples.push(...named.slice(0, MOST_EXAMPLES - known.examples.length));
    this.found.set(permission, known);
  }

  /** The most harmful first, and of two alike that in more projects. */
  list(): Gain[] {
    return [...this.found]
      .map(([permission, where]) => ({ permission, risk: riskOf(permission), ...where }))
      .sort(
        (a, b) =>
          RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
          b.projects - a.projects ||
          a.permission.localeCompare(b.permission, 'en'),
      );
  }
}
