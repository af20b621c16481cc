import { type Grant, readHolder } from './holder';

/** A permission scheme with the grants of the wanted permissions only. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** The one project that a team-managed scheme belongs to. */
  readonly projectId?: number;
  readonly grants: readonly Grant[];
}

/** The grants of one permission in a scheme. */
export function grantsOf(scheme: Scheme, permission: string): Grant[] {
  return scheme.grants.filter((grant) => grant.permission === permission);
}

/**
 * Whether a project-level yes can be taken at face value in this scheme: true unless the scheme grants the permission to a
 * holder that holds for some issues only, or to one we do not recognise. Jira reports such a permission for the project
 * when the account could meet the condition for any issue (Atlassian REST v3, "Get my permissions").
 */
export function grantsOnEveryIssue(scheme: Scheme, permission: string): boolean {
  return grantsOf(scheme, permission).every((grant) => {
    const { kind } = readHolder(grant.holder);
    return kind !== 'per-issue' && kind !== 'unrecognised';
  });
}

/** All company-managed schemes of the site, as far as they could be read. */
export interface SchemeScan {
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** True when every company-managed scheme of the site was read. */
  readonly complete: boolean;
}

/** True when every scheme was read and none of them can make a yes for this permission hold on some issues only. */
export function isClean(scan: SchemeScan, permission: string): boolean {
  return (
    scan.complete && [...scan.schemes.values()].every((scheme) => grantsOnEveryIssue(scheme, permission))
  );
}
