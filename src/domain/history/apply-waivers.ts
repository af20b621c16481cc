import type { AccountFacts } from '../account';
import type { Gap } from '../cause';
import type { ProjectResult } from '../judge-part';
import type { Requirement } from '../profile';
import { projectGapFacts, siteGapFacts } from './gap-facts';
import { findingId, type WaiverLedger } from './waiver';

/** Hashes a text: equal texts have equal hashes, and others practically never. */
export type Digest = (text: string) => string;

/** What waivers need to be applied to the gaps of a run. */
export interface Waiving {
  readonly ledger: WaiverLedger;
  readonly digest: Digest;
  readonly account: AccountFacts;
}

/** The hash of what a finding rests on. @param facts plain data, as `gap-facts` gives it */
export function evidenceHash(facts: unknown, digest: Digest): string {
  return digest(JSON.stringify(facts));
}

/** Marks the gaps of a project that a waiver covers. What could not be checked cannot be waived. */
export function withWaivers(result: ProjectResult, { ledger, digest, account }: Waiving): ProjectResult {
  return {
    ...result,
    requirements: result.requirements.map((one) => {
      if (!one.gap || !isWaivable(one.gap.gap)) return one;
      const finding = findingId('gap', one.requirement.id, result.judged.project.id);
      const waived = ledger.coveredBy(finding, () =>
        evidenceHash(projectGapFacts(result, one, account), digest),
      );
      return waived === undefined ? one : { ...one, gap: { ...one.gap, gap: { ...one.gap.gap, waived } } };
    }),
  };
}

/** The same for a gap on the site. @returns the id of the waiver that covers it, if one does */
export function waivedAtSite(
  requirement: Requirement,
  gap: Gap,
  { ledger, digest, account }: Waiving,
): string | undefined {
  if (!isWaivable(gap)) return undefined;
  return ledger.coveredBy(findingId('gap', requirement.id), () =>
    evidenceHash(siteGapFacts(requirement, gap, account), digest),
  );
}

/** What could not be checked cannot be accepted: nobody knows what it is. */
export function isWaivable({ outcome }: Gap): boolean {
  return outcome !== 'unknown';
}
