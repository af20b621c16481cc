import type { AccountHit } from '../contract/account';
import type { GroupRef } from '../domain/account';
import type { Source } from '../domain/evidence';
import type { Grant, RawHolder } from '../domain/holder';
import type { SecurityLevel } from '../domain/issue-security';
import type { Project } from '../domain/project';
import type { JiraConfiguration } from './jira-screens';

/**
 * What use cases read from Jira. Every method may throw JiraRefused, JiraWaiting or JiraUnavailable (ports/errors);
 * a method that can also answer "there is none" says so in its type.
 */
export interface Jira {
  serverInfo(): Promise<{ readonly baseUrl: string; readonly deploymentType: string }>;
  /** The plan of the Jira apps on the site; `unknown` when no application says. */
  plan(): Promise<'free' | 'paid' | 'unknown'>;
  /** Which of these permissions the caller holds. */
  myPermissions(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Every permission key of the site with its name there. */
  permissionCatalogue(): Promise<ReadonlyMap<string, { readonly name: string; readonly type: string }>>;
  /** Asks Jira which of these permissions the account holds. At most 1,000 projects. Unknown keys are refused by Jira with 400. */
  checkPermissions(question: PermissionQuestion): Promise<PermissionAnswer>;
  /** All permission schemes without their grants, team-managed ones included. */
  permissionSchemes(): Promise<readonly SchemeHead[]>;
  permissionScheme(id: string): Promise<SchemeWithGrants>;
  /** Which scheme one project uses; its grants are not asked for, since they cost two points each. */
  projectSchemeHead(projectId: number): Promise<SchemeHead>;
  /** The scheme of one project, with its grants. */
  projectPermissionScheme(projectId: number): Promise<SchemeWithGrants>;
  /**
   * Every project in which the caller holds Administer Projects, in one answer and for about one point. Whether that is every project
   * of the site for a Jira admin is not documented, so the answer is used only where it is proved whole.
   */
  permittedProjects(): Promise<readonly { readonly id: number; readonly key: string }[]>;
  /** One page of projects. */
  searchProjects(query: ProjectQuery): Promise<ProjectPage>;
  projectCategories(): Promise<
    readonly { readonly id: string; readonly name: string; readonly description?: string }[]
  >;
  /** The roles that exist in one project: in a company-managed project, all site-wide ones. */
  projectRoles(projectId: number): Promise<readonly { readonly id: string; readonly name: string }[]>;
  projectRole(projectId: number, roleId: string): Promise<RoleActors>;
  user(accountId: string): Promise<JiraUser | 'not-found'>;
  /** Active users whose name or e-mail starts with the query. */
  searchUsers(query: string, limit: number): Promise<readonly AccountHit[]>;
  /** Every account from a place on, inactive ones included; at most 1,000. */
  listUsers(startAt: number, limit: number): Promise<readonly AccountHit[]>;
  group(name: string): Promise<GroupRef | 'absent'>;
  /** Those of these groups that the site has, with the names that they have now. */
  groups(wanted: {
    readonly ids: readonly string[];
    readonly names: readonly string[];
  }): Promise<readonly GroupRef[]>;
  /** Groups that give Administer Jira, as far as Jira tells. */
  adminGroups(): Promise<readonly GroupRef[]>;
  /** The issue security schemes of the site; team-managed projects have none of these. */
  securitySchemes(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Which security scheme each of these company-managed projects (at most 50) uses; projects without one are absent. */
  projectSecuritySchemes(
    projectIds: readonly number[],
  ): Promise<ReadonlyMap<number, { readonly id: string; readonly name: string }>>;
  /** The levels of a security scheme. */
  securityLevels(schemeId: string): Promise<readonly Omit<SecurityLevel, 'members'>[]>;
  /** The members of all levels of a security scheme. */
  securityMembers(
    schemeId: string,
  ): Promise<readonly { readonly levelId: string; readonly holder: RawHolder }[]>;
  /** Whether an app access rule keeps this app from any content. Asked as the app. */
  appAccessRule(): Promise<'none' | 'some'>;
  /** Which of these projects (at most 50) an app access rule keeps from this app. Asked as the app. */
  ruleBlockedProjects(ids: readonly number[]): Promise<readonly number[]>;
  /** Fields, screens, field rules, filters and boards. */
  readonly configuration: JiraConfiguration;
  /** What was asked so far. */
  readonly cost: JiraCost;
  readonly sources: readonly Source[];
}

export interface JiraCost {
  readonly calls: number;
  readonly points: number;
}

export interface PermissionQuestion {
  readonly accountId: string;
  readonly global: readonly string[];
  readonly project: readonly string[];
  readonly projectIds: readonly number[];
}

export interface PermissionAnswer {
  readonly global: ReadonlySet<string>;
  /** Project ids by permission key; a key that is granted nowhere may be absent. */
  readonly project: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface SchemeHead {
  readonly id: string;
  readonly name: string;
  /** The one project of a team-managed scheme. */
  readonly projectId?: number;
}

export interface SchemeWithGrants extends SchemeHead {
  readonly grants: readonly Grant[];
}

export type ProjectStatus = 'live' | 'archived' | 'deleted';

export interface ProjectQuery {
  readonly status: ProjectStatus;
  readonly startAt: number;
  /** At most 100. */
  readonly maxResults: number;
  readonly query?: string;
  readonly categoryId?: string;
  readonly typeKeys?: readonly string[];
  /** At most 50. */
  readonly keys?: readonly string[];
  /** At most 50. */
  readonly ids?: readonly number[];
  readonly withLead?: boolean;
}

export interface ProjectPage {
  readonly projects: readonly (Project & { readonly leadAccountId?: string })[];
  readonly total: number;
}

export interface RoleActors {
  readonly name: string;
  readonly accountIds: readonly string[];
  readonly groups: readonly GroupRef[];
}

export interface JiraUser extends AccountHit {
  readonly deleted: boolean;
  readonly applicationRoles: readonly { readonly key: string; readonly name: string }[] | null;
  readonly groups: readonly GroupRef[] | null;
}
