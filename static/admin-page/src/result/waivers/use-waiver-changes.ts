import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { runKey } from '../../queries';

/** Reads again what a waiver changes: the run it is shown with, and the check with its history. */
export function useWaiverChanges(runId: string | undefined): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['checks'] }),
      ...(runId === undefined ? [] : [client.invalidateQueries({ queryKey: runKey(runId) })]),
    ]);
  }, [client, runId]);
}
