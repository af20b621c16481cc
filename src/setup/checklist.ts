import {
  type ChecklistItem,
  listSequences,
  listSignInItems,
  type Sequence,
  type SequenceStep,
} from '../catalogue/checklists';
import type { ConnectorProfile, SignInMethod } from '../domain/profile';

/** A sequence with the steps that one way to sign in takes. */
export interface SequenceFor extends Sequence {
  readonly steps: readonly SequenceStep[];
}

/** Of a profile only its id counts: the items of a connector are not those of an admin's own profile. */
type Connector = Pick<ConnectorProfile, 'id'>;

/** What to check for a connector that signs in this way, in the order in which it is worth looking at. */
export function checklistFor(profile: Connector, method: SignInMethod): readonly ChecklistItem[] {
  return listSignInItems().filter(
    ({ appliesTo = {} }) =>
      (appliesTo.methods?.includes(method) ?? true) && (appliesTo.connectors?.includes(profile.id) ?? true),
  );
}

/**
 * The vendor's steps in order, without those that this way to sign in skips. Steps keep the numbers of the guide.
 * @returns empty when no guide is known for the connector and the way to sign in
 */
export function sequencesFor(profile: Connector, method: SignInMethod): readonly SequenceFor[] {
  return listSequences()
    .filter(({ connectors, methods }) => connectors.includes(profile.id) && methods.includes(method))
    .map((sequence) => ({
      ...sequence,
      steps: sequence.steps.filter((step) => step.methods?.includes(method) ?? true),
    }));
}
