import type { Actor, Need } from '../../domain/profile';

/** What kind of thing an operation does, in the order in which a person is offered them. */
export const OPERATION_GROUPS = [
  { id: 'read', label: 'Read' },
  { id: 'work-items', label: 'Work items' },
  { id: 'comments', label: 'Comments' },
  { id: 'files', label: 'Files' },
  { id: 'time', label: 'Time tracking' },
  { id: 'plan', label: 'Versions, sprints and boards' },
  { id: 'people', label: 'People' },
  { id: 'site', label: 'Webhooks, fields and settings' },
] as const;

export type OperationGroup = (typeof OPERATION_GROUPS)[number]['id'];

/** Something that an operation needs. Satisfied when one of `anyOf` is. */
export interface OperationNeed {
  readonly anyOf: readonly Need[];
  readonly actor: Actor;
  /** `jira-api`: Atlassian's documentation of the operation says so. `inferred`: concluded from the page that `source` names. */
  readonly basis: 'jira-api' | 'inferred';
  readonly reason: string;
  readonly source: string;
}

/** What a connector sees when it lacks something that the operation needs. */
export interface OperationFailure {
  /** HTTP status of Jira's answer, where one is known; below 300 when Jira reports no error at all. */
  readonly status?: number;
  readonly looks: string;
  /** The error as it was seen; capital letters like X stand for what differs. */
  readonly text?: string;
  readonly source: string;
}

/** Something that a connector does in Jira, as an admin would tick it. */
export interface Operation {
  readonly id: string;
  /** A verb and its object: "Create versions". */
  readonly label: string;
  readonly group: OperationGroup;
  readonly help: string;
  readonly needs: readonly OperationNeed[];
  readonly failure: readonly OperationFailure[];
  /** Atlassian's page about the operation. */
  readonly source: string;
  /** ISO date on which somebody last read the sources. */
  readonly checked: string;
}
