import type { Gap } from '../../src/domain/cause';
import type { Outcome, Proof, ReasonCode } from '../../src/domain/outcome';
import type { Actor, Basis, Level, RequirementKind } from '../../src/domain/profile';
import type { Verdict, VerdictReason } from '../../src/domain/verdict';
import type { ReportSummary } from '../../src/contract/report';
import type { HeldBack } from '../../src/contract/run';

// The words a report may use, by kind. A word that is added to a type and not here does not compile.

function namesOf<T extends string>(words: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(words);
}

export const OUTCOMES = namesOf<Outcome>({
  met: true,
  conditional: true,
  missing: true,
  unknown: true,
  'not-applicable': true,
});

export const GAP_OUTCOMES = namesOf<Gap['outcome']>({
  conditional: true,
  missing: true,
  unknown: true,
});

export const PROOFS = namesOf<Proof>({
  confirmed: true,
  'jira-only': true,
  unexplained: true,
  discrepancy: true,
});

export const LEVELS = namesOf<Level>({
  required: true,
  recommended: true,
  optional: true,
});

export const ACTORS = namesOf<Actor>({
  'integration-user': true,
  'setup-admin': true,
  'mapped-person': true,
});

export const BASES = namesOf<Basis>({
  vendor: true,
  'jira-api': true,
  inferred: true,
});

export const KINDS = namesOf<RequirementKind>({
  account: true,
  'product-access': true,
  'global-permission': true,
  'project-permission': true,
  'project-role': true,
  group: true,
  'issue-security': true,
  'field-on-screen': true,
  'board-visibility': true,
  site: true,
  manual: true,
});

export const STATES = namesOf<ReportSummary['state']>({
  complete: true,
  paused: true,
  partial: true,
});

export const HELD_BACK_WORK = namesOf<HeldBack['work'][number]>({
  schemes: true,
  security: true,
  explain: true,
});

export const PROFILE_ORIGINS = namesOf<ReportSummary['connector']['from']>({
  catalogue: true,
  site: true,
  profile: true,
});

export const VERDICTS = namesOf<Verdict>({
  ready: true,
  'ready-with-warnings': true,
  incomplete: true,
  'not-ready': true,
});

export const VERDICT_REASONS = namesOf<VerdictReason>({
  'required-gap': true,
  'required-unknown': true,
  'run-unfinished': true,
  'no-projects': true,
  'enumeration-unproved': true,
  'named-project-skipped': true,
  'recommended-gap': true,
  'recommended-unknown': true,
  'unexplained-yes': true,
  'step-to-do': true,
  'partial-profile': true,
  'issue-security-risk': true,
  'waived-gap': true,
});

// A report tells what was found, and what is only thought up is none.
export const REASONS = namesOf<Exclude<ReasonCode, 'not-simulated'>>({
  'account-inactive': true,
  'account-deleted': true,
  'account-portal-only': true,
  'no-jira-access': true,
  'jira-access-unreadable': true,
  'groups-unreadable': true,
  'key-not-on-site': true,
  'data-center-only': true,
  'could-not-ask': true,
  'not-checked-yet': true,
  'app-access-rule': true,
  'project-vanished': true,
  'project-state-unreadable': true,
  'scheme-unread': true,
  'over-budget': true,
  'unrecognised-holder': true,
  'holder-unreadable': true,
  'per-issue-grant': true,
  'not-granted': true,
  'granted-but-refused': true,
  'yes-without-grant': true,
  'portal-only-grant': true,
  'administers-jira': true,
  'team-managed-rule': true,
  'role-not-chosen': true,
  'role-per-project': true,
  'role-not-member': true,
  'role-unreadable': true,
  'group-not-member': true,
  'group-not-on-site': true,
  'group-unreadable': true,
  'not-cloud': true,
  'site-unreadable': true,
  'not-in-security-level': true,
  'security-level-some-issues': true,
  'security-unreadable': true,
  'team-managed-restrictions': true,
  'manual-step': true,
  'kind-not-checked': true,
});
