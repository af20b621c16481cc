import { DATA_CENTER_ONLY_KEYS } from '../domain/permission-keys';

/**
 * The project permissions that Atlassian documents as built in (Atlassian REST docs: GET /permissionscheme,
 * "Built-in permissions"). A site can have more: apps add their own.
 */
export const DOCUMENTED_PROJECT_PERMISSIONS: ReadonlySet<string> = new Set([
  'ADMINISTER_PROJECTS',
  'EDIT_WORKFLOW',
  'EDIT_ISSUE_LAYOUT',
  'BROWSE_PROJECTS',
  'MANAGE_SPRINTS_PERMISSION',
  'SERVICEDESK_AGENT',
  'VIEW_DEV_TOOLS',
  'VIEW_READONLY_WORKFLOW',
  'ASSIGNABLE_USER',
  'ASSIGN_ISSUES',
  'CLOSE_ISSUES',
  'CREATE_ISSUES',
  'DELETE_ISSUES',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'MODIFY_REPORTER',
  'MOVE_ISSUES',
  'RESOLVE_ISSUES',
  'SCHEDULE_ISSUES',
  'SET_ISSUE_SECURITY',
  'TRANSITION_ISSUES',
  'MANAGE_WATCHERS',
  'VIEW_VOTERS_AND_WATCHERS',
  'ADD_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'DELETE_ALL_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
  'EDIT_ALL_WORKLOGS',
  'EDIT_OWN_WORKLOGS',
  'WORK_ON_ISSUES',
]);

/**
 * Project permissions that GET /permissions answers on live sites although the REST docs do not list them as built in.
 */
export const UNDOCUMENTED_PROJECT_PERMISSIONS: ReadonlySet<string> = new Set(['VIEW_AGGREGATED_DATA']);

/**
 * The global permissions of Jira Cloud. Atlassian's REST docs name only some of them, so the list is what
 * GET /permissions answers on live sites with type GLOBAL, without what apps add.
 */
export const GLOBAL_PERMISSIONS: ReadonlySet<string> = new Set([
  'ADMINISTER',
  'USER_PICKER',
  'CREATE_SHARED_OBJECTS',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
  'BULK_CHANGE',
  'CREATE_PROJECT',
  ...DATA_CENTER_ONLY_KEYS,
]);
