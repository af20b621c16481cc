import { PROJECTS_PER_CHUNK } from '../../../../../src/contract/limits';
import type { ReportPart, ReportProject } from '../../../../../src/contract/report';
import type { Outcome } from '../../../../../src/domain/outcome';

/** One line of the matrix: a project, or a place for one that is not read yet. */
export interface Row {
  readonly part: number;
  readonly project?: ReportProject;
}

export type Show = '' | 'gaps' | 'unexplained' | Outcome;
export type Order = '' | 'name' | 'worst';

export interface View {
  /** Text sought in key and name, as typed. */
  readonly find: string;
  readonly show: Show;
  readonly order: Order;
  /** Only projects with a gap of this cause; empty: all. */
  readonly causeId: string;
}

/** True when a view can be shown only once every project is read. */
export function needsAll({ find, show, order, causeId }: View): boolean {
  return find.trim() !== '' || show !== '' || order !== '' || causeId !== '';
}

/**
 * All lines in the order of the run.
 * @param parts what is read so far, by number; `undefined` for a part that is not
 * @param total how many projects the run has
 */
export function allRows(parts: readonly (ReportPart | undefined)[], total: number): Row[] {
  return parts.flatMap((part, index): Row[] => {
    if (part) return part.projects.map((project) => ({ part: index, project }));
    const isLast = index === parts.length - 1;
    const size = isLast ? Math.max(0, total - index * PROJECTS_PER_CHUNK) : PROJECTS_PER_CHUNK;
    return Array.from({ length: size }, () => ({ part: index }));
  });
}

/** The lines that a view shows. Lines that are not read yet are kept only where the view needs nothing of them. */
export function viewRows(
  rows: readonly Row[],
  parts: readonly (ReportPart | undefined)[],
  keys: readonly string[],
  view: View,
): readonly Row[] {
  if (!needsAll(view)) return rows;
  const wanted = view.find.trim().toLowerCase();
  const ofCause = view.causeId === '' ? undefined : projectsOfCause(parts, view.causeId);
  const shown = rows.filter(
    ({ project }) =>
      project !== undefined &&
      (wanted === '' || `${project.key} ${project.name}`.toLowerCase().includes(wanted)) &&
      fits(project, keys, view.show) &&
      (ofCause === undefined || ofCause.has(project.id)),
  );
  if (view.order === 'name')
    shown.sort((a, b) => (a.project?.name ?? '').localeCompare(b.project?.name ?? ''));
  if (view.order === 'worst') shown.sort((a, b) => badness(b.project, keys) - badness(a.project, keys));
  return shown;
}

function projectsOfCause(parts: readonly (ReportPart | undefined)[], causeId: string): Set<number> {
  const ids = new Set<number>();
  for (const part of parts)
    for (const { causeId: id, scope } of part?.gaps ?? [])
      if (id === causeId && scope.kind === 'project') ids.add(scope.id);
  return ids;
}

function fits({ outcomes, proof }: ReportProject, keys: readonly string[], show: Show): boolean {
  if (show === '') return true;
  if (show === 'gaps') return keys.some((key) => GAPS.has(outcomes[key]));
  if (show === 'unexplained')
    return keys.some((key) => outcomes[key] === 'met' && proof[key] === 'unexplained');
  if (show === 'met') return keys.every((key) => !GAPS.has(outcomes[key]));
  return keys.some((key) => outcomes[key] === show);
}

const GAPS: ReadonlySet<Outcome | undefined> = new Set<Outcome | undefined>([
  'missing',
  'conditional',
  'unknown',
]);

/** Missing weighs most, then conditional, then unknown. */
function badness(project: ReportProject | undefined, keys: readonly string[]): number {
  if (!project) return 0;
  const weight = { missing: 10_000, conditional: 100, unknown: 1, met: 0, 'not-applicable': 0 };
  return keys.reduce((sum, key) => sum + weight[project.outcomes[key] ?? 'not-applicable'], 0);
}
