import type { Source } from '../domain/evidence';
import type {
  Jira,
  JiraCost,
  PermissionAnswer,
  PermissionQuestion,
  ProjectPage,
  ProjectQuery,
} from '../ports/jira';
import { configurationGateway } from './configuration-gateway';
import { appAccessRule, ruleBlockedProjects } from './data-policy';
import { projectSecuritySchemes, securityLevels, securityMembers, securitySchemes } from './issue-security';
import {
  permissionScheme,
  permissionSchemes,
  projectPermissionScheme,
  projectSchemeHead,
} from './permission-schemes';
import { checkPermissions, myPermissions, permissionCatalogue, permittedProjects } from './permissions';
import { projectRole, projectRoles } from './project-roles';
import { projectCategories, searchProjects } from './projects';
import { plan, serverInfo } from './site';
import { Transport, type TransportOptions } from './transport';
import { adminGroups, group, groups } from './groups';
import { listUsers, searchUsers, user } from './users';

/** The Jira port over `@forge/api`, for one invocation: what one admin's answers say must never serve another. */
export class JiraGateway implements Jira {
  readonly configuration: Jira['configuration'];
  private readonly transport: Transport;

  constructor(options: TransportOptions) {
    this.transport = new Transport(options);
    this.configuration = configurationGateway(this.transport);
  }

  get cost(): JiraCost {
    return { calls: this.transport.calls, points: this.transport.points };
  }

  get sources(): Source[] {
    return this.transport.sources;
  }

  serverInfo = (): ReturnType<Jira['serverInfo']> => serverInfo(this.transport);
  plan = (): ReturnType<Jira['plan']> => plan(this.transport);
  myPermissions = (keys: readonly string[]): ReturnType<Jira['myPermissions']> =>
    myPermissions(this.transport, keys);
  permissionCatalogue = (): ReturnType<Jira['permissionCatalogue']> => permissionCatalogue(this.transport);
  checkPermissions = (question: PermissionQuestion): Promise<PermissionAnswer> =>
    checkPermissions(this.transport, question);
  permissionSchemes = (): ReturnType<Jira['permissionSchemes']> => permissionSchemes(this.transport);
  permissionScheme = (id: string): ReturnType<Jira['permissionScheme']> =>
    permissionScheme(this.transport, id);
  projectSchemeHead = (id: number): ReturnType<Jira['projectSchemeHead']> =>
    projectSchemeHead(this.transport, id);
  projectPermissionScheme = (id: number): ReturnType<Jira['projectPermissionScheme']> =>
    projectPermissionScheme(this.transport, id);
  permittedProjects = (): ReturnType<Jira['permittedProjects']> => permittedProjects(this.transport);
  searchProjects = (query: ProjectQuery): Promise<ProjectPage> => searchProjects(this.transport, query);
  projectCategories = (): ReturnType<Jira['projectCategories']> => projectCategories(this.transport);
  projectRoles = (projectId: number): ReturnType<Jira['projectRoles']> =>
    projectRoles(this.transport, projectId);
  projectRole = (projectId: number, roleId: string): ReturnType<Jira['projectRole']> =>
    projectRole(this.transport, projectId, roleId);
  user = (accountId: string): ReturnType<Jira['user']> => user(this.transport, accountId);
  searchUsers = (query: string, limit: number): ReturnType<Jira['searchUsers']> =>
    searchUsers(this.transport, query, limit);
  listUsers = (startAt: number, limit: number): ReturnType<Jira['listUsers']> =>
    listUsers(this.transport, startAt, limit);
  group = (name: string): ReturnType<Jira['group']> => group(this.transport, name);
  groups = (wanted: Parameters<Jira['groups']>[0]): ReturnType<Jira['groups']> =>
    groups(this.transport, wanted);
  adminGroups = (): ReturnType<Jira['adminGroups']> => adminGroups(this.transport);
  securitySchemes = (): ReturnType<Jira['securitySchemes']> => securitySchemes(this.transport);
  projectSecuritySchemes = (ids: readonly number[]): ReturnType<Jira['projectSecuritySchemes']> =>
    projectSecuritySchemes(this.transport, ids);
  securityLevels = (schemeId: string): ReturnType<Jira['securityLevels']> =>
    securityLevels(this.transport, schemeId);
  securityMembers = (schemeId: string): ReturnType<Jira['securityMembers']> =>
    securityMembers(this.transport, schemeId);
  appAccessRule = (): ReturnType<Jira['appAccessRule']> => appAccessRule(this.transport);
  ruleBlockedProjects = (ids: readonly number[]): ReturnType<Jira['ruleBlockedProjects']> =>
    ruleBlockedProjects(this.transport, ids);
}
