import type { Scheme } from './scheme';

/** Who is in a role in which the account is not: a near miss is one group away. */
export interface RoleActorsSeen {
  readonly people: number;
  readonly groups: readonly string[];
}

/** How the account is in a role of one project. */
export type RoleMembership =
  /** `groups`: the account's own groups that are in the role too; left out where nobody asked. */
  | { readonly via: 'direct'; readonly groups?: readonly string[] }
  /** `others`: further own groups that are in it; left out where nobody asked. */
  | { readonly via: 'group'; readonly group: string; readonly others?: readonly string[] }
  | { readonly via: 'none'; readonly actors?: RoleActorsSeen }
  | { readonly via: 'unreadable' };

/** A role of a project with the account's place in it. */
export interface ProjectRole {
  readonly name: string;
  readonly membership: RoleMembership;
}

/** What was read about one project in order to derive its grants for the account. Absent means: not read. */
export interface ProjectFacts {
  readonly projectId: number;
  /** Id of the project's permission scheme; `null` when it could not be read. */
  readonly schemeId: string | null;
  /** The scheme itself where the site-wide scan does not hold it: team-managed projects have one each. */
  readonly scheme?: Scheme;
  readonly roles: Readonly<Record<string, ProjectRole>>;
  readonly lead?: 'account' | 'somebody-else' | 'unreadable';
}
