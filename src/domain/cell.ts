import type { Derivation } from './derivation';
import type { Judgement, ReasonCode } from './outcome';

/** What is known about one permission in one project before it is judged. */
export interface CellFacts {
  /** Jira's answer for the account; `not-asked` with the reason when there is none. */
  readonly answer: { readonly says: 'yes' | 'no' } | { readonly says: 'not-asked'; readonly why: ReasonCode };
  /**
   * Whether the project was seen to exist and be live after the answer, since Jira ignores ids that do not exist; `unconfirmed`
   * while nobody has looked.
   */
  readonly live: boolean | 'unreadable' | 'unconfirmed';
  /** Our own derivation from the grants, when it was made. */
  readonly derivation?: Derivation;
  /** Whether the schemes that could apply were read and none makes a yes hold on some issues only. */
  readonly everyIssue: EveryIssue;
  /** The account administers Jira and this is Administer Projects: some operations accept either. */
  readonly administersJira: boolean;
}

/** `yes` when the possible schemes were read and are clean; otherwise why that is not known. */
export type EveryIssue =
  'yes' | 'rule' | Extract<ReasonCode, 'scheme-unread' | 'over-budget' | 'not-checked-yet'>;

/**
 * Judges one permission in one project from Jira's answer and our derivation: the table of docs/judging.md.
 * A yes counts as met only when the grants agree or the schemes that could apply were read and hold no trap;
 * a no counts as missing only in a project that was seen to be live.
 */
export function judgeCell(facts: CellFacts): Judgement {
  if (facts.answer.says === 'not-asked') return { outcome: 'unknown', reason: facts.answer.why };
  return facts.answer.says === 'yes' ? judgeYes(facts) : judgeNo(facts);
}

function judgeYes({ derivation, everyIssue, administersJira }: CellFacts): Judgement {
  switch (derivation?.result) {
    case 'granted':
      return { outcome: 'met', proof: 'confirmed' };
    case 'conditional':
      return { outcome: 'conditional', proof: 'confirmed', reason: 'per-issue-grant' };
    case 'unknown':
      return { outcome: 'unknown', reason: unknownBecause(derivation) };
    case 'not-granted':
      // Operations that need Administer Projects accept Administer Jira too; whether Jira's check counts it is not documented.
      if (administersJira) return { outcome: 'met', proof: 'jira-only', reason: 'administers-jira' };
      // Jira may count the customers of a portal, to whom its REST API stays closed, so they explain the yes and void it.
      if (everyIssue !== 'yes' && derivation.findings.some(({ holder }) => holder.kind === 'portal-customer'))
        return { outcome: 'unknown', reason: 'portal-only-grant' };
      return { outcome: 'met', proof: 'unexplained', reason: 'yes-without-grant' };
    case 'not-derived':
    case undefined:
      if (everyIssue === 'yes') return { outcome: 'met', proof: 'jira-only' };
      if (everyIssue === 'rule') return { outcome: 'met', proof: 'jira-only', reason: 'team-managed-rule' };
      return { outcome: 'unknown', reason: everyIssue };
  }
}

function judgeNo({ live, derivation }: CellFacts): Judgement {
  if (live === 'unconfirmed') return { outcome: 'unknown', reason: 'not-checked-yet' };
  if (live === 'unreadable') return { outcome: 'unknown', reason: 'project-state-unreadable' };
  if (!live) return { outcome: 'unknown', reason: 'project-vanished' };
  switch (derivation?.result) {
    case 'granted':
      return { outcome: 'missing', proof: 'discrepancy', reason: 'granted-but-refused' };
    case 'not-granted':
    case 'conditional':
      // Neither answer gives it on every issue, so they agree that it is not held.
      return { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' };
    case 'unknown':
    case 'not-derived':
    case undefined:
      return { outcome: 'missing', proof: 'jira-only', reason: 'not-granted' };
  }
}

function unknownBecause(derivation: Derivation): ReasonCode {
  const unrecognised = derivation.findings.some(
    ({ result, holder }) => result === 'unknown' && holder.kind === 'unrecognised',
  );
  return unrecognised ? 'unrecognised-holder' : 'holder-unreadable';
}
