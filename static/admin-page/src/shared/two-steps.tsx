import Button from '@atlaskit/button/new';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FailureMessage } from './failure-message';
import { Hidden } from './hidden';
import styles from './two-steps.module.css';

/**
 * A button for what cannot be taken back: pressed, it asks first. The focus goes to the question, and back when nothing is done.
 * @param which tells the buttons of several rows apart, for those who do not see what they stand beside
 * @param asking what is said beside the question
 */
export function TwoSteps({
  open,
  confirm,
  keep,
  which,
  asking,
  isWorking,
  error,
  onConfirm,
}: {
  open: string;
  confirm: string;
  keep: string;
  which: string;
  asking?: ReactNode;
  isWorking: boolean;
  error: Error | null;
  onConfirm: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <Button
        ref={opener}
        spacing="compact"
        onClick={() => {
          setAsking(true);
        }}
      >
        {open} <Hidden>{which}</Hidden>
      </Button>
    );
  return (
    <span className={styles['row']}>
      {asking}
      <Button ref={question} spacing="compact" appearance="danger" isLoading={isWorking} onClick={onConfirm}>
        {confirm} <Hidden>{which}</Hidden>
      </Button>
      <Button
        spacing="compact"
        onClick={() => {
          setAsking(false);
        }}
      >
        {keep} <Hidden>{which}</Hidden>
      </Button>
      {error && <FailureMessage error={error} onRetry={onConfirm} />}
    </span>
  );
}
