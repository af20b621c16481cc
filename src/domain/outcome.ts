/** How one need, or one permission in one project, came out. */
export type Outcome = 'met' | 'conditional' | 'missing' | 'unknown' | 'not-applicable';

/** How far a `met` or `missing` is proved: by Jira's answer and the grants, or by one of them. */
export type Proof = 'confirmed' | 'jira-only' | 'unexplained' | 'discrepancy';

/** One judged thing: an outcome, how far it is proved, and, for anything but a plain answer, why. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly proof?: Proof;
  readonly reason?: ReasonCode;
}

/** Why an outcome is not a plain, proved answer. The words for a person live in `export/wording`. */
export type ReasonCode =
  | 'account-inactive'
  | 'account-deleted'
  | 'account-portal-only'
  | 'no-jira-access'
  | 'jira-access-unreadable'
  | 'groups-unreadable'
  | 'key-not-on-site'
  | 'data-center-only'
  | 'could-not-ask'
  | 'not-checked-yet'
  | 'not-simulated'
  | 'app-access-rule'
  | 'project-vanished'
  | 'project-state-unreadable'
  | 'scheme-unread'
  | 'over-budget'
  | 'unrecognised-holder'
  | 'holder-unreadable'
  | 'per-issue-grant'
  | 'not-granted'
  | 'granted-but-refused'
  | 'yes-without-grant'
  | 'portal-only-grant'
  | 'administers-jira'
  | 'team-managed-rule'
  | 'role-not-chosen'
  | 'role-per-project'
  | 'role-not-member'
  | 'role-unreadable'
  | 'group-not-member'
  | 'group-not-on-site'
  | 'group-unreadable'
  | 'not-cloud'
  | 'site-unreadable'
  | 'not-in-security-level'
  | 'security-level-some-issues'
  | 'security-unreadable'
  | 'team-managed-restrictions'
  | 'manual-step'
  | 'kind-not-checked';

/** Worst first: a requirement over many projects is as bad as its worst cell. */
const WORST_FIRST: readonly Outcome[] = ['missing', 'conditional', 'unknown', 'met', 'not-applicable'];

/**
 * Best first, for alternatives of one need: an alternative that could not be established might be the
 * one that holds, so `unknown` outranks `conditional` and `missing`, but never counts as met.
 */
const BEST_FIRST: readonly Outcome[] = ['met', 'unknown', 'conditional', 'missing', 'not-applicable'];

/** Weakest proof first. */
const WEAKEST_FIRST: readonly Proof[] = ['discrepancy', 'unexplained', 'jira-only', 'confirmed'];

const proofRank = (proof: Proof | undefined): number =>
  proof === undefined ? WEAKEST_FIRST.length : WEAKEST_FIRST.indexOf(proof);

/**
 * The worst of several judgements, and among equals the one with the weakest proof.
 * @param judgements any number; none gives `not-applicable`
 */
export function worstOf(judgements: Iterable<Judgement>): Judgement {
  let worst: Judgement | undefined;
  for (const judgement of judgements) if (worst === undefined || isWorse(judgement, worst)) worst = judgement;
  return worst ?? { outcome: 'not-applicable' };
}

function isWorse(a: Judgement, b: Judgement): boolean {
  const byOutcome = WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome);
  return byOutcome !== 0 ? byOutcome < 0 : proofRank(a.proof) < proofRank(b.proof);
}

/**
 * The best of the alternatives of one need (`anyOf`), and among equals the one with the strongest proof.
 * @param judgements one per alternative; none gives `not-applicable`
 */
export function bestOf(judgements: Iterable<Judgement>): Judgement {
  let best: Judgement | undefined;
  for (const judgement of judgements) {
    const better =
      best === undefined ||
      BEST_FIRST.indexOf(judgement.outcome) < BEST_FIRST.indexOf(best.outcome) ||
      (judgement.outcome === best.outcome && proofRank(judgement.proof) > proofRank(best.proof));
    if (better) best = judgement;
  }
  return best ?? { outcome: 'not-applicable' };
}

/** How often each outcome occurred. */
export type OutcomeCounts = Record<Outcome, number>;

/** A counter with every outcome at zero. */
export function noOutcomes(): OutcomeCounts {
  return { met: 0, conditional: 0, missing: 0, unknown: 0, 'not-applicable': 0 };
}
