/** What every resolver answers: the data, or what went wrong and what to do about it. */
export type Envelope<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: Failure };

/** A failure that a person can act on. Never carries a raw message, a body or a stack. */
export interface Failure {
  readonly code: FailureCode;
  /** One sentence: what happened, and what to do. */
  readonly message: string;
  /** For `waiting`: ISO time from which asking again makes sense. */
  readonly retryAt?: string;
  /** For `invalid-input`: which field, e.g. `projects.keys[3]`. */
  readonly field?: string;
}

export type FailureCode =
  /** The payload is not what the resolver takes. */
  | 'invalid-input'
  /** The payload is larger than the resolver takes. */
  | 'too-large'
  /** The caller does not hold Administer Jira. */
  | 'not-admin'
  /** Nobody is signed in. */
  | 'not-signed-in'
  /** The caller lacks "Browse users and groups", so Jira would answer with nothing. */
  | 'cannot-browse-users'
  | 'account-not-found'
  | 'project-not-found'
  | 'connector-not-found'
  | 'profile-not-found'
  /** Somebody else saved it in the meantime. */
  | 'profile-changed'
  | 'run-not-found'
  | 'check-not-found'
  /** Somebody else saved the check in the meantime. */
  | 'check-changed'
  | 'waiver-not-found'
  /** What is to be accepted is not found in the run, or cannot be accepted. */
  | 'nothing-to-waive'
  /** Two runs that cannot be compared. */
  | 'not-comparable'
  | 'chunk-not-found'
  /** Only the admin who started a run continues it. */
  | 'not-your-run'
  /** Jira asked us to wait. */
  | 'waiting'
  /** Jira refused a request that this app needs. */
  | 'jira-refused'
  /** Jira could not be reached, or answered something that is no answer. */
  | 'jira-unavailable'
  | 'storage-failed'
  | 'internal';
