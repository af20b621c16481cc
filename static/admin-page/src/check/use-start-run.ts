import { useMutation } from '@tanstack/react-query';
import { api } from '../api';
import { useAddress } from '../navigation/address';
import { startDrive } from '../run/run-drives';
import { type Choices, scopeOf } from './choices';

interface Start {
  readonly choices: Choices;
  readonly connectorName: string;
  /** The pasted profile, for a connector of one's own. */
  readonly ownProfile?: Record<string, unknown>;
}

/** Starts a run with the choices and goes to its address, where it is shown. */
export function useStartRun() {
  const { push } = useAddress();
  return useMutation({
    mutationFn: async ({ choices, ownProfile }: Start) => {
      const scope = scopeOf(choices.scope);
      if ('problem' in scope) throw new RangeError(scope.problem);
      return api.startRun({
        accountId: choices.accountId,
        connector: ownProfile
          ? { from: 'profile', profile: ownProfile }
          : { from: 'catalogue', id: choices.connectorId },
        options: { ...choices.options },
        confirmedSteps: [...choices.confirmed],
        projects: scope.scope,
      });
    },
    onSuccess: ({ runId, pending, projectCount }, { choices, connectorName }) => {
      startDrive(runId, pending, { accountId: choices.accountId, connectorName, projectCount });
      push(`/run/${encodeURIComponent(runId)}`);
    },
  });
}
