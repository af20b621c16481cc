import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReportSummary } from '../../../../src/contract/report';
import { writeChoices } from '../check/choices-address';
import { choicesOfRun } from '../check/choices-of-run';
import { rememberKeys } from '../memory/remembered';
import { useAddress } from '../navigation/address';
import { connectorsQuery } from '../queries';

/** Goes to the form with the choices of a run. */
export function useRunAgain(summary: ReportSummary) {
  const { push } = useAddress();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      choicesOfRun(summary, (await client.query({ ...connectorsQuery(), staleTime: 'static' })).connectors),
    onSuccess: (choices) => {
      // A long list of keys does not fit into the address, which then refers to the remembered one.
      if (choices.scope.kind === 'keys') rememberKeys(choices.scope.keys);
      push(`/?${writeChoices(choices).toString()}`);
    },
  });
}
