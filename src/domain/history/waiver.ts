/**
 * `active`: it covers something. `lapsed`: what it was given for is still there, and rests on other facts now. `expired`: its last day
 * is over. `unused`: nothing that it was given for is there any more.
 */
export type WaiverState = 'active' | 'lapsed' | 'expired' | 'unused';

export const WAIVER_STATES: readonly WaiverState[] = ['active', 'lapsed', 'expired', 'unused'];

/** What a waiver was given for: findings with one and the same evidence. */
export interface WaivedFindings {
  /** Hash of the facts. */
  readonly evidence: string;
  /** Ids as {@link findingId} gives them. */
  readonly findings: readonly string[];
}

/** The part of a waiver that decides what it covers. */
export interface WaiverTerms {
  readonly waiverId: string;
  /** The last day on which it holds, as YYYY-MM-DD, UTC. */
  readonly until: string;
  readonly given: readonly WaivedFindings[];
}

/** A stable id of a finding, the same in every run: a requirement, or a permission held beyond the profile, and where. */
export function findingId(kind: 'gap' | 'excess', key: string, projectId?: number): string {
  return `${kind}:${key}@${projectId ?? 'site'}`;
}

/** How a waiver came out over the findings of one run. */
export interface WaiverTally {
  readonly covers: number;
  readonly lapsed: number;
}

/**
 * Decides, finding after finding, which waiver covers it, and what the waivers come to in the end.
 * The evidence of a finding is asked for only where some waiver names the finding, since working it out takes time.
 */
export class WaiverLedger {
  private readonly byFinding = new Map<string, { waiverId: string; evidence: string }[]>();
  private readonly tallies = new Map<string, { covers: number; lapsed: number }>();

  /** @param today YYYY-MM-DD, UTC */
  constructor(
    waivers: readonly WaiverTerms[],
    private readonly today: string,
  ) {
    for (const { waiverId, given, until } of waivers) {
      this.tallies.set(waiverId, { covers: 0, lapsed: 0 });
      if (until < today) continue;
      for (const { evidence, findings } of given)
        for (const finding of findings)
          this.byFinding.set(finding, [...(this.byFinding.get(finding) ?? []), { waiverId, evidence }]);
    }
  }

  /**
   * @param evidence hash of the facts of the finding
   * @returns the id of the waiver that covers the finding, if one does
   */
  coveredBy(finding: string, evidence: () => string): string | undefined {
    const named = this.byFinding.get(finding);
    if (!named) return undefined;
    const is = evidence();
    let covering: string | undefined;
    for (const one of named) {
      const tally = this.tallies.get(one.waiverId);
      if (!tally) continue;
      if (one.evidence === is) {
        tally.covers += 1;
        covering ??= one.waiverId;
      } else tally.lapsed += 1;
    }
    return covering;
  }

  tally(waiverId: string): WaiverTally {
    return this.tallies.get(waiverId) ?? { covers: 0, lapsed: 0 };
  }

  /** The state of a waiver. @param tally what it came to, after all findings of the run were asked about */
  stateOf({ until }: Pick<WaiverTerms, 'until'>, { covers, lapsed }: WaiverTally): WaiverState {
    if (until < this.today) return 'expired';
    if (covers > 0) return 'active';
    return lapsed > 0 ? 'lapsed' : 'unused';
  }
}
