import { type Judgement, noOutcomes, type OutcomeCounts, worstOf } from './outcome';
import type { RequirementResult } from './verdict';

/** How one requirement came out, over any number of scopes. */
export class RequirementTally {
  private readonly counts = noOutcomes();
  private worst: Judgement | undefined;
  private anyUnexplained = false;
  private waived = 0;

  /** Takes in one scope. @param isWaived the gap there is accepted by a waiver */
  add(judgement: Judgement, isWaived = false): void {
    if (isWaived) this.waived += 1;
    this.counts[judgement.outcome] += 1;
    this.worst = this.worst ? worstOf([this.worst, judgement]) : judgement;
    this.anyUnexplained ||= judgement.outcome === 'met' && judgement.proof === 'unexplained';
  }

  /** What it comes to; a requirement without any scope is not applicable. */
  result(): Omit<RequirementResult, 'requirement' | 'perProject'> & { readonly counts: OutcomeCounts } {
    const { counts } = this;
    return {
      worst: this.worst ?? worstOf([]),
      counts: { ...counts },
      anyGap: counts.missing + counts.conditional > this.waived,
      anyWaived: this.waived > 0,
      anyUnknown: counts.unknown > 0,
      anyUnexplained: this.anyUnexplained,
    };
  }
}
