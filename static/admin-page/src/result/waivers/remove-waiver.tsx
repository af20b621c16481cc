import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Waiver } from '../../../../../src/contract/waiver';
import { api } from '../../api';
import { FailureMessage, failureOf } from '../../shared/failure-message';
import { Hidden } from '../../shared/hidden';
import { goToSection } from '../section';
import { useWaiverChanges } from './use-waiver-changes';
import styles from './waivers.module.css';

/** Takes a waiver back, after asking. @param what it accepts, for those who do not see what the button stands beside */
export function RemoveWaiver({
  waiver: { checkId, waiverId },
  what,
  runId,
}: {
  waiver: Waiver;
  what: string;
  runId: string | undefined;
}) {
  const changed = useWaiverChanges(runId);
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
    // What has the focus goes with the waiver.
    goToSection('waivers');
    await changed();
  };
  const remove = useMutation({
    mutationFn: () => api.removeWaiver(checkId, waiverId),
    onSuccess: gone,
    // Somebody else was faster: what was wanted is done.
    onError: (error) => (failureOf(error).code === 'waiver-not-found' ? gone() : undefined),
  });
  const press = (): void => {
    remove.mutate();
  };
  if (!isAsking)
    return (
      <div>
        <Button
          ref={opener}
          spacing="compact"
          onClick={() => {
            setAsking(true);
          }}
        >
          Remove… <Hidden>{what}</Hidden>
        </Button>
      </div>
    );
  return (
    <div className={styles['row']}>
      <span>What it covers counts in full again.</span>
      <Button
        ref={question}
        spacing="compact"
        appearance="danger"
        isLoading={remove.isPending}
        onClick={press}
      >
        Remove for good <Hidden>{what}</Hidden>
      </Button>
      <Button
        spacing="compact"
        onClick={() => {
          setAsking(false);
        }}
      >
        Keep it <Hidden>{what}</Hidden>
      </Button>
      {remove.isError && <FailureMessage error={remove.error} onRetry={press} />}
    </div>
  );
}
