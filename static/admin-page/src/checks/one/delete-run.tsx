import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RunRecord } from '../../../../../src/contract/history';
import { api } from '../../api';
import { momentText } from '../../result/moment-text';
import { failureOf } from '../../shared/failure-message';
import { TwoSteps } from '../../shared/two-steps';

/** Deletes a run for good, after asking. */
export function DeleteRun({ run: { runId, startedAt } }: { run: RunRecord }) {
  const client = useQueryClient();
  const gone = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['checks'] });
    // The row is gone, and what had the focus with it.
    document.getElementById('history-title')?.focus();
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.deleteRun(runId),
    onSuccess: gone,
    // Somebody else was faster: what was wanted is done.
    onError: (failure) => (failureOf(failure).code === 'run-not-found' ? gone() : undefined),
  });
  return (
    <TwoSteps
      open="Delete…"
      confirm="Delete for good"
      keep="Keep"
      which={`the run of ${momentText(startedAt)}`}
      isWorking={isPending}
      error={error}
      onConfirm={() => {
        mutate();
      }}
    />
  );
}
