import type { PermissionEntry } from '../site-file/permission-catalogue';
import type { SiteConfiguration } from './configuration-state';

/** The live model of a site: what the operations read and `apply` changes. All maps may be changed in place. */
export interface SiteState {
  site: SiteInfo;
  permissions: Map<string, PermissionEntry>;
  accounts: Map<string, Account>;
  groups: Map<string, Group>;
  roles: Map<number, Role>;
  /** Global permission key → ids of the groups that hold it. */
  globalGrants: Map<string, Set<string>>;
  applicationRoles: Map<string, ApplicationRole>;
  categories: Map<string, Category>;
  projects: Map<number, Project>;
  projectsByKey: Map<string, Project>;
  schemes: Map<number, PermissionScheme>;
  securitySchemes: Map<number, SecurityScheme>;
  configuration: SiteConfiguration;
}

export interface SiteInfo {
  baseUrl: string;
  cloudId: string;
  title: string;
  plans: { id: string; plan: 'FREE' | 'PAID' | 'UNLICENSED' }[];
  serverInfo: Readonly<Record<string, unknown>>;
}

export interface Account {
  accountId: string;
  displayName: string;
  emailAddress: string | undefined;
  emailVisible: boolean;
  accountType: 'atlassian' | 'app' | 'customer';
  appType: string | undefined;
  active: boolean;
  deleted: boolean;
  /** App access held beside what groups give. */
  applicationRoles: Set<string>;
  apiToken: string | undefined;
  timeZone: string;
}

export interface Group {
  groupId: string;
  name: string;
  members: Set<string>;
  /** Ids of the groups nested in this one. */
  groups: Set<string>;
}

export interface RoleActors {
  users: Set<string>;
  groups: Set<string>;
}

export interface Role {
  id: number;
  name: string;
  description: string;
  /** The one project a team-managed role belongs to. */
  projectId: number | undefined;
  defaultActors: RoleActors;
}

export interface ApplicationRole {
  key: string;
  name: string;
  groups: Set<string>;
  defaultGroups: Set<string>;
  numberOfSeats: number;
}

export interface Category {
  id: string;
  name: string;
  description: string;
}

export interface Project {
  id: number;
  key: string;
  name: string;
  description: string;
  typeKey: string;
  style: 'classic' | 'next-gen';
  leadAccountId: string;
  categoryId: string | undefined;
  status: 'live' | 'archived' | 'deleted';
  schemeId: number;
  /** Undefined: the project has no issue security. */
  securitySchemeId: number | undefined;
  roleActors: Map<number, RoleActors>;
  appAccessRuleBlocked: boolean;
  /** Undefined: the default of the site for projects of its type. */
  issueTypeSchemeId: number | undefined;
  /** Undefined: the site's default. */
  issueTypeScreenSchemeId: number | undefined;
  /** Undefined: the default field configuration for every issue type. */
  fieldConfigurationSchemeId: number | undefined;
  /** Undefined: the project is not moved to field schemes. */
  fieldSchemeId: number | undefined;
}

export interface Holder {
  readonly type: string;
  readonly parameter?: string;
  readonly value?: string;
}

export interface Grant {
  readonly id: number;
  readonly permission: string;
  readonly holder: Holder;
}

export interface PermissionScheme {
  id: number;
  name: string;
  description: string;
  /** Set for the 1:1 scheme of a team-managed project. */
  projectId: number | undefined;
  /** Replaced as a whole when it changes, never altered in place: the evaluator indexes it once per array. */
  grants: readonly Grant[];
}

export interface SecurityMember {
  readonly id: number;
  readonly holder: Holder;
}

export interface SecurityLevel {
  id: number;
  name: string;
  description: string;
  members: SecurityMember[];
}

export interface SecurityScheme {
  id: number;
  name: string;
  description: string;
  /** The level that new issues get; undefined: none. */
  defaultLevelId: number | undefined;
  levels: SecurityLevel[];
}
