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
        : 'Jira’s own answer says so; the grants could not confirm it.';
    case 'unexplained':
      return 'Jira says yes, but no grant that was read explains why. It may change without notice.';
    case 'discrepancy':
      return 'The permission scheme grants this, but Jira refuses it.';
    case undefined:
      return 'How far this is proved was not recorded.';
  }
}

/** How far an outcome is proved, in a word or two; nothing where nothing was proved. */
export function proofLabel(proof: Proof | undefined): string | undefined {
  switch (proof) {
    case 'confirmed':
      return 'Proved twice';
    case 'jira-only':
      return 'Jira’s word only';
    case 'unexplained':
      return 'Unexplained';
    case 'discrepancy':
      return 'The two answers differ';
    case undefined:
      return undefined;
  }
}

/** Outcome and proof of a cell in one breath; the proof is named only where it casts doubt on the outcome. */
export function cellLabel(outcome: Outcome, proof: Proof | undefined): string {
  if (outcome === 'met' && proof === 'unexplained') return `${outcomeLabel(outcome)}, but unexplained`;
  if (proof === 'discrepancy') return `${outcomeLabel(outcome)}, though granted`;
  return outcomeLabel(outcome);
}
