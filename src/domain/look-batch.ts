/** What a closer look is for, most deciding first. */
export type LookPurpose =
  /** Jira's yes may hold on some issues only, and the project's scheme settles it. */
  | 'doubt'
  /** Something is refused, or a role is required: the look says why. */
  | 'refusal'
  /** Jira grants everything in a team-managed project; its scheme would confirm that. */
  | 'confirmation';

/** Some projects of one part that are looked at together, and what that takes. */
export interface LookBatch {
  readonly purpose: LookPurpose;
  /** Number of the chunk that found the projects. */
  readonly of: number;
  readonly ids: readonly number[];
  /** Requests to Jira, estimated. */
  readonly calls: number;
  /** Rate-limit points, estimated. */
  readonly points: number;
}
