import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { patiently } from '../../../../src/client';
import { api } from '../api';
import { useAddress } from '../navigation/address';
import { startDrive } from '../run/run-drives';
import { goingPath } from '../run/use-going-on';

/** What a run of a saved check is about, for those who watch it. */
export interface RunnableCheck {
  readonly checkId: string;
  readonly accountId: string;
  readonly connectorName: string;
}

/** Starts a run of a saved check as the person who looks, and goes to it. While Jira asks to wait, it waits; another screen ends that. */
export function useRunCheck({ checkId, accountId, connectorName }: RunnableCheck) {
  const { push } = useAddress();
  const client = useQueryClient();
  const [waitingUntil, setWaitingUntil] = useState<string>();
  const waiting = useRef<AbortController>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);
  const run = useMutation({
    mutationFn: () => {
      waiting.current = new AbortController();
      const { signal } = waiting.current;
      return patiently(() => api.runCheck(checkId), { signal, onWaiting: setWaitingUntil });
    },
    onSuccess: (started) => {
      if (started === 'cancelled') return;
      const { runId, pending, projectCount } = started;
      void client.invalidateQueries({ queryKey: ['checks'] });
      startDrive(runId, pending, { accountId, connectorName, projectCount });
      push(goingPath(runId));
    },
    onSettled: () => {
      setWaitingUntil(undefined);
    },
  });
  return { ...run, waitingUntil, stopWaiting: () => waiting.current?.abort() };
}
