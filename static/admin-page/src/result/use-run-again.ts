import type { ReportSummary } from '../../../../src/contract/report';
import { writeChoices } from '../check/choices-address';
import { choicesOfRun } from '../check/choices-of-run';
import { rememberKeys } from '../memory/remembered';
import { useAddress } from '../navigation/address';

/** Goes to the form with the choices of a run. */
export function useRunAgain(summary: ReportSummary): () => void {
  const { push } = useAddress();
  return () => {
    const choices = choicesOfRun(summary);
    // A long list of keys does not fit into the address, which then refers to the remembered one.
    if (choices.scope.kind === 'keys') rememberKeys(choices.scope.keys);
    push(`/?${writeChoices(choices).toString()}`);
  };
}
