import type { AccountFacts } from './account';
import { type Grant, type RawHolder, readHolder } from './holder';
import type { Project } from './project';

/** A permission scheme with the grants of the wanted permissions only. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** The one project that a team-managed scheme belongs to. */
  readonly projectId?: number;
  readonly grants: readonly Grant[];
  /** How many of all the scheme's permissions each of these holders has, by holder id: joining a wider one gives more besides. */
  readonly breadth?: Readonly<Record<string, number>>;
}

/** The grants of one permission in a scheme. */
export function grantsOf(scheme: Scheme, permission: string): Grant[] {
  return scheme.grants.filter((grant) => grant.permission === permission);
}

/**
 * Whether a project has a customer portal. Grants to "Service Project Customer - Portal Access" give no REST access, but where
 * there is a portal, Jira may count them as held (Atlassian REST v3, "Get my permissions").
 */
export function hasPortal({ portal, typeKey }: Pick<Project, 'typeKey' | 'portal'>): boolean {
  return portal ?? !WITHOUT_PORTAL.has(typeKey);
}

const WITHOUT_PORTAL: ReadonlySet<string> = new Set(['software', 'business', 'product_discovery']);

/**
 * Whether a project-level yes can be taken at face value where a scheme grants to this holder: false for holders that hold for
 * some issues only, for those we do not recognise, and for portal customers where there is a portal. Jira reports such a
 * permission for the project when the account could meet the condition for any issue (Atlassian REST v3, "Get my permissions").
 */
export function isTrap(raw: RawHolder, portal: boolean): boolean {
  const { kind } = readHolder(raw);
  return kind === 'per-issue' || kind === 'unrecognised' || (kind === 'portal-customer' && portal);
}

/** True when the scheme grants the permission to no trap, so that a yes holds on every issue. */
export function grantsOnEveryIssue(scheme: Scheme, permission: string, portal: boolean): boolean {
  return grantsOf(scheme, permission).every(({ holder }) => !isTrap(holder, portal));
}

/** All company-managed schemes of the site, as far as they could be read. */
export interface SchemeScan {
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** True when every company-managed scheme of the site was read. */
  readonly complete: boolean;
  /** Whose permissions are judged; absent where no grant is to be taken to hold everywhere. */
  readonly account?: AccountFacts;
}
