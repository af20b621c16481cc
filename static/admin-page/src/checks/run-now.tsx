import Button from '@atlaskit/button/new';
import { WaitingToStart } from '../check/waiting-to-start';
import { FailureMessage } from '../shared/failure-message';
import { Hidden } from '../shared/hidden';
import { type RunnableCheck, useRunCheck } from './use-run-check';

/** Runs a saved check as the person who looks. @param name which check it is, for those who do not see what it stands beside */
export function RunNow({
  check,
  name,
  label = 'Run now',
  isPrimary = false,
}: {
  check: RunnableCheck;
  name?: string;
  label?: string;
  isPrimary?: boolean;
}) {
  const { mutate, isPending, isError, error, waitingUntil, stopWaiting } = useRunCheck(check);
  const press = (): void => {
    mutate();
  };
  return (
    <>
      <Button appearance={isPrimary ? 'primary' : 'default'} isLoading={isPending} onClick={press}>
        {label}
        {name !== undefined && <Hidden> {name}</Hidden>}
      </Button>
      {waitingUntil !== undefined && <WaitingToStart until={waitingUntil} onStop={stopWaiting} />}
      {isError && <FailureMessage error={error} onRetry={press} />}
    </>
  );
}
