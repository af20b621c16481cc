import type { Comparison, EvidenceChange, OutcomeChange } from '../../../../../src/domain/history/comparison';

/** A change with the outcomes that it brought about, or may have. */
export interface Caused {
  readonly change: EvidenceChange;
  readonly outcomes: readonly OutcomeChange[];
}

/** A comparison by what happened. */
export interface ToldByCause {
  readonly caused: readonly Caused[];
  /** Outcomes that nothing explains. */
  readonly unexplained: readonly OutcomeChange[];
  /** Changes that no outcome rests on. */
  readonly without: readonly EvidenceChange[];
}

/** Turns outcomes with their causes into causes with their outcomes: what made things worse first, then what reaches most projects. */
export function byCause({ outcomes, evidence }: Comparison): ToldByCause {
  const all = evidence.map((change) => ({
    change,
    outcomes: outcomes.filter(({ because }) => because.includes(change.id)),
  }));
  const told = new Set(evidence.map(({ id }) => id));
  return {
    caused: all.filter((one) => one.outcomes.length > 0).sort((a, b) => weight(b) - weight(a)),
    unexplained: outcomes.filter(({ because }) => !because.some((id) => told.has(id))),
    without: all.filter((one) => one.outcomes.length === 0).map(({ change }) => change),
  };
}

/** Anything for the worse outweighs everything else. */
function weight({ outcomes }: Caused): number {
  const reach = outcomes.reduce((sum, { projects }) => sum + Math.max(1, projects.count), 0);
  return reach + (outcomes.some(({ direction }) => direction === 'worse') ? Number.MAX_SAFE_INTEGER / 2 : 0);
}
