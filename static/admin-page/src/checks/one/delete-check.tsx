import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { api } from '../../api';
import { useAddress } from '../../navigation/address';
import { checksQuery } from '../../queries';
import { FailureMessage, failureOf } from '../../shared/failure-message';
import { Message } from '../../shared/message';
import { CHECKS_PATH } from '../addresses';

/** Asks before a check is deleted, and deletes it. @param onKeep closes the question */
export function DeleteCheck({ check: { checkId, name }, onKeep }: { check: SavedCheck; onKeep: () => void }) {
  const { push } = useAddress();
  const client = useQueryClient();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const gone = (): void => {
    push(CHECKS_PATH);
    client.setQueryData(checksQuery().queryKey, (before) =>
      before ? { checks: before.checks.filter((one) => one.checkId !== checkId) } : before,
    );
  };
  const remove = useMutation({
    mutationFn: () => api.deleteCheck(checkId),
    onSuccess: gone,
    onError: (error) => {
      // Somebody else was faster: what was wanted is done.
      if (failureOf(error).code === 'check-not-found') gone();
    },
  });
  const press = (): void => {
    remove.mutate();
  };
  return (
    <div ref={question} tabIndex={-1} role="group" aria-label={`Delete ${name}`}>
      <Message
        tone="warning"
        title={`Delete “${name}” with all its runs and waivers?`}
        actions={
          <>
            <Button appearance="danger" isLoading={remove.isPending} onClick={press}>
              Delete for good
            </Button>
            <Button onClick={onKeep}>Keep it</Button>
          </>
        }
      >
        <p>It goes for every admin of this site and cannot be brought back. Nothing in Jira is changed.</p>
      </Message>
      {remove.isError && <FailureMessage error={remove.error} onRetry={press} />}
    </div>
  );
}
