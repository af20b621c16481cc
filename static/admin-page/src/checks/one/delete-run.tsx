import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RunRecord } from '../../../../../src/contract/history';
import { api } from '../../api';
import { momentText } from '../../result/moment-text';
import { FailureMessage, failureOf } from '../../shared/failure-message';
import { Hidden } from '../../shared/hidden';
import styles from '../checks.module.css';

/** Deletes a run for good, after asking. */
export function DeleteRun({ run: { runId, startedAt } }: { run: RunRecord }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const gone = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['checks'] });
    // The row is gone, and what had the focus with it.
    document.getElementById('history-title')?.focus();
  };
  const remove = useMutation({
    mutationFn: () => api.deleteRun(runId),
    onSuccess: gone,
    // Somebody else was faster: what was wanted is done.
    onError: (error) => (failureOf(error).code === 'run-not-found' ? gone() : undefined),
  });
  const press = (): void => {
    remove.mutate();
  };
  const which = <Hidden>{`the run of ${momentText(startedAt)}`}</Hidden>;
  if (!isAsking)
    return (
      <Button
        ref={opener}
        spacing="compact"
        onClick={() => {
          setAsking(true);
        }}
      >
        Delete… {which}
      </Button>
    );
  return (
    <span className={styles['row']}>
      <Button
        ref={question}
        spacing="compact"
        appearance="danger"
        isLoading={remove.isPending}
        onClick={press}
      >
        Delete for good {which}
      </Button>
      <Button
        spacing="compact"
        onClick={() => {
          setAsking(false);
        }}
      >
        Keep {which}
      </Button>
      {remove.isError && <FailureMessage error={remove.error} onRetry={press} />}
    </span>
  );
}
