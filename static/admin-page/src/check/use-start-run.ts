import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { patiently } from '../../../../src/client';
import type { ConnectorChoice } from '../../../../src/contract/connector';
import { api } from '../api';
import { useAddress } from '../navigation/address';
import { startDrive } from '../run/run-drives';
import { goingPath } from '../run/use-going-on';
import { refuseSecrets } from './connector/secret-check';
import { type Choices, scopeOf, siteProfileId } from './choices';

interface Start {
  readonly choices: Choices;
  readonly connectorName: string;
  /** The pasted profile, for a connector of one's own. */
  readonly ownProfile?: Record<string, unknown>;
}

/**
 * Starts a run with the choices and goes to its address, where it is shown. While Jira asks to wait, it waits and tries again; other
 * choices, or another screen, end the waiting.
 */
export function useStartRun(chosen: Start) {
  const { choices, ownProfile } = chosen;
  const { push } = useAddress();
  const [waitingUntil, setWaitingUntil] = useState<string>();
  const waiting = useRef<AbortController>(undefined);
  const stopWaiting = useCallback(() => waiting.current?.abort(), []);
  useEffect(() => stopWaiting, [choices, ownProfile, stopWaiting]);

  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: (start: Start) => {
      waiting.current = new AbortController();
      const { signal } = waiting.current;
      return patiently(() => startRun(start), { signal, onWaiting: setWaitingUntil });
    },
    onSuccess: (started, { choices: { accountId }, connectorName }) => {
      if (started === 'cancelled') return;
      const { runId, pending, projectCount } = started;
      startDrive(runId, pending, { accountId, connectorName, projectCount });
      push(goingPath(runId));
    },
    onSettled: () => {
      setWaitingUntil(undefined);
    },
  });
  const start = (): void => {
    mutate(chosen);
  };
  return { start, isPending, isError, error, waitingUntil, stopWaiting };
}

async function startRun({ choices, ownProfile }: Start): ReturnType<typeof api.startRun> {
  if (ownProfile) await refuseSecrets(ownProfile);
  const scope = scopeOf(choices.scope);
  if ('problem' in scope) throw new RangeError(scope.problem);
  return api.startRun({
    accountId: choices.accountId,
    connector: connectorOf(choices.connectorId, ownProfile),
    options: { ...choices.options },
    confirmedSteps: [...choices.confirmed],
    projects: scope.scope,
  });
}

function connectorOf(id: string, ownProfile: Record<string, unknown> | undefined): ConnectorChoice {
  if (ownProfile) return { from: 'profile', profile: ownProfile };
  const kept = siteProfileId(id);
  return kept === undefined ? { from: 'catalogue', id } : { from: 'site', id: kept };
}
