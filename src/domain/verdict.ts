import type { Judgement } from './outcome';
import type { Requirement } from './profile';

export type Verdict = 'ready' | 'ready-with-warnings' | 'incomplete' | 'not-ready';

/** Why the verdict is not a plain `ready`; the words for a person live in `export/wording`. */
export type VerdictReason =
  | 'required-gap'
  | 'required-unknown'
  | 'run-unfinished'
  | 'no-projects'
  | 'enumeration-unproved'
  | 'named-project-skipped'
  | 'recommended-gap'
  | 'recommended-unknown'
  | 'unexplained-yes'
  | 'step-to-do'
  | 'partial-profile'
  | 'issue-security-risk'
  | 'waived-gap';

/** Facts about the run as a whole that can make it incomplete. */
export interface RunFacts {
  /** Every chunk of the run was done. */
  readonly finished: boolean;
  /** Projects that were judged. */
  readonly projectCount: number;
  /** The projects found are all that Jira counts. */
  readonly enumerationProved: boolean;
  /** Projects that the admin named and that could not be judged. */
  readonly namedSkipped: number;
  readonly coverage: 'full' | 'partial';
  /** Some issue security level hides issues from the account, and the profile does not require it to be in that level. */
  readonly securityRisk: boolean;
}

/** A requirement with its worst judgement over all its scopes. */
export interface RequirementResult {
  readonly requirement: Requirement;
  readonly worst: Judgement;
  /** Some scope's yes is explained by nothing in the scheme. */
  readonly anyUnexplained: boolean;
  /** Some scope came out missing or conditional, and that is not accepted by a waiver. */
  readonly anyGap: boolean;
  /** Some scope's gap is accepted by a waiver. */
  readonly anyWaived: boolean;
  /** Some scope could not be checked. */
  readonly anyUnknown: boolean;
  readonly perProject: boolean;
}

const BY_PRECEDENCE: readonly { readonly verdict: Verdict; readonly reasons: readonly VerdictReason[] }[] = [
  { verdict: 'not-ready', reasons: ['required-gap'] },
  {
    verdict: 'incomplete',
    reasons: [
      'required-unknown',
      'run-unfinished',
      'no-projects',
      'enumeration-unproved',
      'named-project-skipped',
    ],
  },
  {
    verdict: 'ready-with-warnings',
    reasons: [
      'recommended-gap',
      'recommended-unknown',
      'unexplained-yes',
      'step-to-do',
      'partial-profile',
      'issue-security-risk',
      'waived-gap',
    ],
  },
];

/**
 * The verdict of a run, by precedence: not-ready > incomplete > ready-with-warnings > ready.
 * @returns the verdict and all reasons that apply, those of lower precedence too
 */
export function verdictOf(
  results: readonly RequirementResult[],
  run: RunFacts,
): { verdict: Verdict; reasons: VerdictReason[] } {
  const reasons = new Set<VerdictReason>();
  for (const result of results) for (const reason of reasonsOf(result)) reasons.add(reason);
  if (!run.finished) reasons.add('run-unfinished');
  if (run.projectCount === 0 && results.some((result) => result.perProject)) reasons.add('no-projects');
  if (!run.enumerationProved) reasons.add('enumeration-unproved');
  if (run.namedSkipped > 0) reasons.add('named-project-skipped');
  if (run.coverage === 'partial') reasons.add('partial-profile');
  if (run.securityRisk) reasons.add('issue-security-risk');
  const verdict =
    BY_PRECEDENCE.find((rank) => rank.reasons.some((reason) => reasons.has(reason)))?.verdict ?? 'ready';
  const ordered = BY_PRECEDENCE.flatMap((rank) => rank.reasons).filter((reason) => reasons.has(reason));
  return { verdict, reasons: ordered };
}

function reasonsOf({
  requirement,
  anyGap,
  anyWaived,
  anyUnknown,
  anyUnexplained,
}: RequirementResult): VerdictReason[] {
  if (isStep(requirement)) return requirement.level === 'required' && anyUnknown ? ['step-to-do'] : [];
  if (requirement.level === 'required') {
    return [
      ...(anyGap ? ['required-gap' as const] : []),
      ...(anyUnknown ? ['required-unknown' as const] : []),
      ...(anyUnexplained ? ['unexplained-yes' as const] : []),
      ...(anyWaived ? ['waived-gap' as const] : []),
    ];
  }
  if (requirement.level === 'recommended') {
    return [
      ...(anyGap ? ['recommended-gap' as const] : []),
      ...(anyUnknown ? ['recommended-unknown' as const] : []),
    ];
  }
  return [];
}

/** Steps are done by a person: manual ones, and what somebody other than the integration user needs. */
export function isStep(requirement: Requirement): boolean {
  return (
    requirement.actor !== 'integration-user' || requirement.anyOf.every((need) => need.kind === 'manual')
  );
}
