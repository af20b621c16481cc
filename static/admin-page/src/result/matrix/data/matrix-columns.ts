import type { ReportSummary } from '../../../../../../src/contract/report';
import type { Level } from '../../../../../../src/domain/profile';
import { permissionName } from '../../../../../../src/export/wording';

/** One permission of the matrix. */
export interface Column {
  readonly key: string;
  readonly name: string;
  /** The strictest level at which it is asked for. */
  readonly level: Level;
  /** Some project has a gap in a requirement that names it. */
  readonly hasGap: boolean;
}

const LEVELS: readonly Level[] = ['required', 'recommended', 'optional'];

/** The project permissions that the connector asks for, required ones first. */
export function matrixColumns({ requirements, permissions }: ReportSummary): Column[] {
  const columns = new Map<string, Column>();
  for (const { anyOf, level, counts, isStep } of requirements) {
    if (isStep) continue;
    const hasGap = counts.missing + counts.conditional + counts.unknown > 0;
    for (const { kind, key } of anyOf) {
      if (kind !== 'project-permission') continue;
      const known = columns.get(key);
      const strictest = known && LEVELS.indexOf(known.level) < LEVELS.indexOf(level) ? known.level : level;
      columns.set(key, {
        key,
        name: permissionName(key, { permissions }),
        level: strictest,
        hasGap: hasGap || (known?.hasGap ?? false),
      });
    }
  }
  return [...columns.values()].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
