import {
  comparePermissions,
  type ComparedCell,
  type ComparedRow,
} from '../../../../../src/catalogue/compare-permissions';
import type { ConnectorProfile } from '../../../../../src/domain/profile';

/** The needs of several connectors, parted into those that differ and those that are the same everywhere. */
export interface PartedRows {
  readonly different: readonly ComparedRow[];
  readonly same: readonly ComparedRow[];
}

/** Lays connectors side by side. @param profiles the columns */
export function partRows(profiles: readonly ConnectorProfile[]): PartedRows {
  const rows = comparePermissions(profiles);
  return { different: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

function isSame({ cells: [first, ...others] }: ComparedRow): boolean {
  return others.every((cell) => sayOf(cell) === sayOf(first));
}

/** Everything that a cell says, as one text. */
function sayOf(cell: ComparedCell | undefined): string {
  if (cell === undefined) return '';
  return [cell.level, cell.always, cell.oneOfSeveral, ...[...cell.actors].sort()].join(' ');
}
