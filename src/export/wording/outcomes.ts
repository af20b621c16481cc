import type { Outcome, Proof } from '../../domain/outcome';

/** All outcomes in the order in which they are listed to a person: what needs doing first. */
export const OUTCOMES: readonly Outcome[] = ['missing', 'conditional', 'unknown', 'met', 'not-applicable'];

/** The name of an outcome, wherever it is shown. */
export function outcomeLabel(outcome: Outcome): string {
  switch (outcome) {
    case 'met':
      return 'Met';
    case 'conditional':
      return 'Only on some issues';
    case 'missing':
      return 'Missing';
    case 'unknown':
      return 'Could not be checked';
    case 'not-applicable':
      return 'Not needed';
  }
}

/** How far an outcome is proved, in one sentence. */
export function proofSentence(outcome: Outcome, proof: Proof | undefined): string {
  if (outcome === 'unknown') return 'This is not proved either way, so it does not count as met.';
  if (outcome === 'not-applicable') return 'Nothing had to be proved.';
  switch (proof) {
    case 'confirmed':
      return 'Jira’s own answer and the grants in the permission scheme agree.';
    case 'jira-only':
      return outcome === 'met'
        ? 'Jira’s own answer says so.'
        : 'Jira’s own answer says so. Which grant is lacking was not worked out.';
    case 'unexplained':
      return 'Jira says yes, but no grant that was read explains why. It may change without notice.';
    case 'discrepancy':
      return 'The permission scheme grants this, but Jira refuses it.';
    case undefined:
      return 'How far this is proved was not recorded.';
  }
}
