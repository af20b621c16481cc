import { useMutation } from '@tanstack/react-query';
import { api } from '../api';
import { rememberRun } from '../memory/remembered';
import { useAddress } from '../navigation/address';
import { startDrive } from '../run/run-drives';
import { type Choices, scopeOf } from './choices';
import { writeChoices } from './choices-address';

interface Start {
  readonly choices: Choices;
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
      const started = await api.startRun({
        accountId: choices.accountId,
        connector: ownProfile
          ? { from: 'profile', profile: ownProfile }
          : { from: 'catalogue', id: choices.connectorId },
        options: { ...choices.options },
        confirmedSteps: [...choices.confirmed],
        projects: scope.scope,
      });
      rememberRun(started.runId, writeChoices(choices).toString());
      return started;
    },
    onSuccess: ({ runId, pending, projectCount }) => {
      startDrive(runId, pending, projectCount);
      push(`/run/${encodeURIComponent(runId)}`);
    },
  });
}
