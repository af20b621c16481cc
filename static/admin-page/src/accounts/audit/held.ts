import type { Counted } from '../../../../../src/client/audit';
import { riskOf, type Risk, RISKS } from '../../../../../src/domain/plan/risk';
import { permissionName } from '../../../../../src/export/wording';

/** One permission that an account holds. */
export interface Held {
  readonly key: string;
  /** As this site names it. */
  readonly name: string;
  readonly risk: Risk;
  /** In how many projects; absent for a permission of the whole site. */
  readonly projects?: number;
}

/** Everything that an account holds, the riskiest first, then what it holds on the site, then in most projects. */
export function heldBy({ globally, inProjects, permissions }: Counted): Held[] {
  const told = (key: string, projects?: number): Held => ({
    key,
    name: permissionName(key, { permissions }),
    risk: riskOf(key),
    ...(projects !== undefined && { projects }),
  });
  return [
    ...(globally ?? []).map((key) => told(key)),
    ...Object.entries(inProjects ?? {}).map(([key, projects]) => told(key, projects)),
  ].sort(
    (a, b) =>
      RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
      (b.projects ?? Infinity) - (a.projects ?? Infinity) ||
      a.name.localeCompare(b.name, 'en'),
  );
}
