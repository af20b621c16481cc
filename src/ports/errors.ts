import type { FailureCode } from '../contract/envelope';

/** A use case cannot go on; carries what the person is told. Adapters and use cases throw nothing else on purpose. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly extra: { readonly retryAt?: string; readonly field?: string } = {},
  ) {
    super(message);
  }
}

/** Jira understood the request and refused it: 400, 401, 403 or 404. */
export class JiraRefused extends AppError {
  constructor(
    readonly endpoint: string,
    readonly status: number,
  ) {
    super(
      'jira-refused',
      `Jira refused ${endpoint} (status ${status}). Check that you still administer Jira and that the app's permissions were approved.`,
    );
  }
}

/** Jira asked to wait longer than this invocation may; ask again at `until`. */
export class JiraWaiting extends AppError {
  constructor(readonly until: Date) {
    super('waiting', 'Jira asked this app to slow down. Wait a minute, then try again.', {
      retryAt: until.toISOString(),
    });
  }
}

/** No usable answer: a dropped connection, an error page, a redirect, a server error that did not pass. */
export class JiraUnavailable extends AppError {
  constructor(readonly endpoint: string) {
    super('jira-unavailable', `Jira did not give a usable answer to ${endpoint}. Try again in a minute.`);
  }
}
