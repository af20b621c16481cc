import type { GroupRef } from '../account';
import type { Named } from './said';

/** Somebody a filter is shared with (Atlassian REST v3, schema SharePermission). */
export type FilterShare =
  /** Also people who are not signed in. */
  | { readonly kind: 'public' }
  | { readonly kind: 'logged-in' }
  | { readonly kind: 'user'; readonly accountId: string }
  | { readonly kind: 'group'; readonly group: Partial<GroupRef> }
  /** Whoever browses the project. */
  | { readonly kind: 'project'; readonly project: BoardProject }
  | { readonly kind: 'role'; readonly project: BoardProject; readonly role: Named }
  /** A project that the viewing admin has no access to. */
  | { readonly kind: 'unknown-project' }
  | { readonly kind: 'unrecognised' };

export interface BoardProject {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly style: 'company' | 'team';
}

/** A board that the viewing admin sees. */
export interface BoardHit {
  readonly id: number;
  readonly name: string;
  /** scrum, kanban, or simple for those of team-managed projects. */
  readonly type: string;
  /** The project that it lies in, where it lies in one. */
  readonly projectKey?: string;
}

export interface BoardConfiguration {
  readonly name: string;
  readonly type: string;
  readonly filterId?: string;
}

/** A saved filter; shares are `null` where Jira left them out. */
export interface FilterReading extends Named {
  readonly ownerId?: string;
  readonly jql?: string;
  readonly shares: readonly FilterShare[] | null;
  readonly editShares: readonly FilterShare[] | null;
}
