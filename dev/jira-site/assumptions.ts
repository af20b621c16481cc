import { type ConfigurationAssumptions, defaultConfigurationAssumptions } from './configuration-assumptions';

/**
 * What nobody could establish about Jira, as switches. Atlassian's documentation leaves each of these open (or two public
 * sources disagree), so tests run the app with both readings. `dev/ASSUMPTIONS.md` says what the docs do and don't say.
 */
export interface Assumptions extends ConfigurationAssumptions {
  /** permissions/check: a reporter, assignee or custom-field holder makes the project-level answer yes. */
  perIssueHolderGrantsProjectLevel: boolean;
  /** permissions/check and mypermissions: ADMINISTER counts as ADMINISTER_PROJECTS where the scheme doesn't grant it. */
  administerImpliesAdministerProjectsInCheck: boolean;
  /** The same for POST permissions/project. */
  administerImpliesAdministerProjectsInPermittedProjects: boolean;
  /** permissions/check: a key is granted only where Browse Projects is held too. */
  browseIsPrerequisite: boolean;
  /** permissions/check: an account without access to any Jira app holds nothing, whatever the grants say. */
  noAppAccessHoldsNothing: boolean;
  /** Who a `sd.customer.portal.only` grant makes a project-level yes for. */
  portalHolderCovers: 'no-one' | 'customers' | 'anyone-signed-in';
  /** Whether a holder type that Jira's docs don't list (an app's own) grants. */
  unknownHolderGrants: boolean;
  /** permissions/check: archived projects. */
  checkArchivedProjects: 'ignored' | 'browse-only' | 'as-live';
  /** permissions/check: projects in the bin. */
  checkDeletedProjects: 'ignored' | 'as-live';
  /** permissions/check: a deactivated target account. */
  checkInactiveAccount: 'nothing' | 'as-active' | 'invalid-account';
  /** permissions/check: a portal-only customer as the target. */
  checkCustomerAccount: 'nothing' | 'as-signed-in' | 'invalid-account';
  /** permissions/check: project ids that the caller itself can't see. */
  checkIdsCallerCannotSee: 'answered' | 'ignored';
  /** permissions/check: a permission held in none of the projects. */
  checkUngrantedPermission: 'omitted' | 'empty-lists';
  /** permissions/check: what the limit of 1,000 valid ids counts. */
  checkLimitCounts: 'request' | 'entry';
  /** permissions/check: a Forge app may ask about another account without ADMINISTER (Connect apps may). */
  appMayCheckAnyone: boolean;
  /** permissions/check: how long after a change it still answers from before the change, milliseconds. */
  checkLagMs: number;
  /** permissions/check: its cost in points. */
  checkPoints: 'flat' | 'two-per-project';
  /** POST permissions/project with several keys: projects that grant all of them, or any. */
  permittedProjectsMatch: 'all' | 'any';
  /** POST permissions/project: which project states it lists. */
  permittedProjectsStatuses: 'live' | 'live-and-archived' | 'all';
  /** issuesecurityschemes/search, /project, /level and members: largest page. */
  securityMaxPage: number;
  /** issuesecurityschemes/search and /project with scheme ids and project ids: what matches either, or both. */
  securityFiltersCombine: 'either' | 'both';
  /** The same with the id of a project that isn't there or is team-managed. */
  securityFilterOtherProjects: 'ignored' | 'refused';
  /** issuesecurityschemes/project: whether a project without a scheme has a row, one without `issueSecuritySchemeId`. */
  securityMappingWithoutScheme: 'when-asked-by-project' | 'left-out' | 'always';
  /** issuesecurityschemes/project: which project states it lists. */
  securityMappingStatuses: 'live' | 'live-and-archived' | 'all';
  /** issuesecurityschemes/{id}/members of a scheme or level without members. */
  securityWithoutMembers: 'empty-page' | 'not-found';
  /** issuesecurityschemes/level/member: whether a holder's `parameter` and `value` are there without `expand`. */
  securityMemberIds: 'always' | 'when-expanded';
  /** GET issuesecurityschemes, /{id} and project/{key}/issuesecuritylevelscheme: the scheme of a team-managed project. */
  teamManagedSecuritySchemes: 'answered' | 'hidden';
  /** project/search with more than 50 `id` or `keys`. */
  searchTooManyIds: 'refused' | 'first-50';
  /** project/search that matches nothing. */
  searchWithoutMatch: 'empty-page' | 'not-found';
  /** GET project/{key} and its scheme and roles for a project in the bin. */
  deletedProjectDetails: 'not-found' | 'readable';
  /** Who may list permission schemes ("permission to access Jira"; some sites answered non-admins 403). */
  permissionSchemeReaders: 'jira-users' | 'admins';
  /** GET permissionscheme: whether the schemes that belong to one team-managed project each are in the list. */
  teamManagedPermissionSchemes: 'listed' | 'hidden';
  /** GET permissions: its page says no permission is needed but lists a 403. */
  permissionCatalogueReaders: 'anyone' | 'admins';
  /** GET user/groups: groups held through a nested group are listed. */
  userGroupsIncludeNested: boolean;
  /** GET group/member: members of nested groups are listed. */
  groupMembersIncludeNested: boolean;
  /** GET user/bulk: largest page. */
  userBulkMaxPage: number;
  /** GET group/bulk: largest page. */
  groupBulkMaxPage: number;
  /** GET groups/picker: largest list (a system property of the site). */
  groupsPickerMax: number;
  /** GET user for a deleted account. */
  deletedUser: 'former-user' | 'not-found';
  /** How user objects show an Atlassian service account. */
  serviceAccountType: 'app' | 'atlassian';
  /** Wrong credentials on an operation that allows anonymous calls. */
  wrongCredentialsOnAnonymousOperation: 'treated-as-anonymous' | 'refused';
  /** data-policy asked by a person: the status beside "Only apps can access this resource." */
  dataPolicyRefusalStatus: 401 | 403;
}

/** The more likely readings; the reasons are in `dev/ASSUMPTIONS.md`. */
export const defaultAssumptions: Readonly<Assumptions> = {
  perIssueHolderGrantsProjectLevel: true,
  administerImpliesAdministerProjectsInCheck: false,
  administerImpliesAdministerProjectsInPermittedProjects: false,
  browseIsPrerequisite: false,
  noAppAccessHoldsNothing: false,
  portalHolderCovers: 'customers',
  unknownHolderGrants: false,
  checkArchivedProjects: 'browse-only',
  checkDeletedProjects: 'ignored',
  checkInactiveAccount: 'nothing',
  checkCustomerAccount: 'as-signed-in',
  checkIdsCallerCannotSee: 'answered',
  checkUngrantedPermission: 'omitted',
  checkLimitCounts: 'request',
  appMayCheckAnyone: false,
  checkLagMs: 0,
  checkPoints: 'flat',
  permittedProjectsMatch: 'all',
  permittedProjectsStatuses: 'live',
  securityMaxPage: 100,
  securityFiltersCombine: 'either',
  securityFilterOtherProjects: 'ignored',
  securityMappingWithoutScheme: 'when-asked-by-project',
  securityMappingStatuses: 'live-and-archived',
  securityWithoutMembers: 'empty-page',
  securityMemberIds: 'always',
  teamManagedSecuritySchemes: 'answered',
  searchTooManyIds: 'refused',
  searchWithoutMatch: 'empty-page',
  deletedProjectDetails: 'not-found',
  permissionSchemeReaders: 'jira-users',
  teamManagedPermissionSchemes: 'listed',
  permissionCatalogueReaders: 'anyone',
  userGroupsIncludeNested: true,
  groupMembersIncludeNested: false,
  userBulkMaxPage: 100,
  groupBulkMaxPage: 50,
  groupsPickerMax: 20,
  deletedUser: 'former-user',
  serviceAccountType: 'app',
  wrongCredentialsOnAnonymousOperation: 'treated-as-anonymous',
  dataPolicyRefusalStatus: 403,
  ...defaultConfigurationAssumptions,
};
