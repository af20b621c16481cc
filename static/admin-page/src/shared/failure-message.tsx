import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { ResolverFailure } from '../../../../src/client';
import type { Failure } from '../../../../src/contract/envelope';
import { failureText } from '../../../../src/export/wording';
import { Message } from './message';

/** What a rejected call means; anything that is no answer of a resolver is a fault of the app. */
export function failureOf(error: unknown): Failure {
  return error instanceof ResolverFailure
    ? error.failure
    : {
        code: 'internal',
        message: 'The page did something that it should not have. Reload it and try again.',
      };
}

/** What happened, why, and what to click. */
export function FailureMessage({
  error,
  onRetry,
  actions,
}: {
  error: unknown;
  onRetry?: () => void;
  actions?: ReactNode;
}) {
  const failure = failureOf(error);
  const { title, retry } = failureText(failure.code);
  const retryButton = retry && onRetry && <Button onClick={onRetry}>Try again</Button>;
  return (
    <div role="alert">
      <Message
        tone={failure.code === 'waiting' ? 'warning' : 'danger'}
        title={title}
        actions={
          retryButton || actions ? (
            <>
              {retryButton}
              {actions}
            </>
          ) : undefined
        }
      >
        <p>{failure.message}</p>
      </Message>
    </div>
  );
}
