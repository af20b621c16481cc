/**
 * The permission keys of a Cloud site of 2026, as GET /permissions names them.
 * Keys: Atlassian REST docs, "Permission schemes", built-in permissions; the undocumented ones were seen on live sites.
 */
export interface PermissionEntry {
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
}

const project: Readonly<Record<string, readonly [name: string, description: string]>> = {
  ADMINISTER_PROJECTS: ['Administer projects', 'Ability to administer a project in Jira.'],
  EDIT_WORKFLOW: ['Edit workflows', 'Ability to edit the workflows of a project.'],
  EDIT_ISSUE_LAYOUT: ['Edit issue layout', 'Ability to edit the issue layout of a project.'],
  BROWSE_PROJECTS: ['Browse projects', 'Ability to browse projects and the issues within them.'],
  MANAGE_SPRINTS_PERMISSION: ['Manage sprints', 'Ability to manage sprints.'],
  SERVICEDESK_AGENT: [
    'Service project agent',
    'Allows users to interact with customers and access Jira Service Management features of a project.',
  ],
  VIEW_DEV_TOOLS: ['View development tools', 'Allows users to view development information on the issue.'],
  VIEW_READONLY_WORKFLOW: [
    'View read-only workflow',
    'Allows users to view a read-only version of a workflow.',
  ],
  VIEW_AGGREGATED_DATA: [
    'View aggregated data',
    'Access to combined and summarised project data, regardless of individual permissions.',
  ],
  ASSIGNABLE_USER: ['Assignable user', 'Users with this permission may be assigned to issues.'],
  ASSIGN_ISSUES: ['Assign issues', 'Ability to assign issues to other people.'],
  CLOSE_ISSUES: ['Close issues', 'Ability to close issues.'],
  CREATE_ISSUES: ['Create issues', 'Ability to create issues.'],
  DELETE_ISSUES: ['Delete issues', 'Ability to delete issues.'],
  EDIT_ISSUES: ['Edit issues', 'Ability to edit issues.'],
  LINK_ISSUES: ['Link issues', 'Ability to link issues together and create linked issues.'],
  MODIFY_REPORTER: ['Modify reporter', 'Ability to modify the reporter when creating or editing an issue.'],
  MOVE_ISSUES: ['Move issues', 'Ability to move issues between projects or between workflows.'],
  RESOLVE_ISSUES: ['Resolve issues', 'Ability to resolve and reopen issues, and to set a fix version.'],
  SCHEDULE_ISSUES: ['Schedule issues', "Ability to view or edit an issue's due date."],
  SET_ISSUE_SECURITY: ['Set issue security', 'Ability to set the level of security on an issue.'],
  TRANSITION_ISSUES: ['Transition issues', 'Ability to transition issues.'],
  MANAGE_WATCHERS: ['Manage watchers', 'Ability to manage the watchers of an issue.'],
  VIEW_VOTERS_AND_WATCHERS: [
    'View voters and watchers',
    'Ability to view the voters and watchers of an issue.',
  ],
  ADD_COMMENTS: ['Add comments', 'Ability to comment on issues.'],
  DELETE_ALL_COMMENTS: ['Delete all comments', 'Ability to delete all comments made on issues.'],
  DELETE_OWN_COMMENTS: ['Delete own comments', 'Ability to delete own comments made on issues.'],
  EDIT_ALL_COMMENTS: ['Edit all comments', 'Ability to edit all comments made on issues.'],
  EDIT_OWN_COMMENTS: ['Edit own comments', 'Ability to edit own comments made on issues.'],
  CREATE_ATTACHMENTS: ['Create attachments', 'Users with this permission may create attachments.'],
  DELETE_ALL_ATTACHMENTS: [
    'Delete all attachments',
    'Users with this permission may delete all attachments.',
  ],
  DELETE_OWN_ATTACHMENTS: [
    'Delete own attachments',
    'Users with this permission may delete own attachments.',
  ],
  DELETE_ALL_WORKLOGS: ['Delete all worklogs', 'Ability to delete all worklogs made on issues.'],
  DELETE_OWN_WORKLOGS: ['Delete own worklogs', 'Ability to delete own worklogs made on issues.'],
  EDIT_ALL_WORKLOGS: ['Edit all worklogs', 'Ability to edit all worklogs made on issues.'],
  EDIT_OWN_WORKLOGS: ['Edit own worklogs', 'Ability to edit own worklogs made on issues.'],
  WORK_ON_ISSUES: ['Work on issues', 'Ability to log work done against an issue.'],
  PROJECT_VIEW_ALL_WORKLOGS: ['View all worklogs', 'Ability to view all worklogs of a project.'],
  UNARCHIVE_ISSUES: ['Restore archived issues', 'Ability to restore archived issues.'],
};

const global: Readonly<Record<string, readonly [name: string, description: string]>> = {
  ADMINISTER: [
    'Administer Jira',
    'Create and administer projects, issue types, fields, workflows, and schemes.',
  ],
  USER_PICKER: ['Browse users and groups', 'View and select users or groups from the user picker.'],
  CREATE_SHARED_OBJECTS: ['Share dashboards and filters', 'Share dashboards and filters with other users.'],
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: [
    'Manage group filter subscriptions',
    'Create and delete group filter subscriptions.',
  ],
  BULK_CHANGE: ['Make bulk changes', 'Modify collections of issues at once.'],
  CREATE_PROJECT: ['Create team-managed projects', 'Create projects separate from shared configurations.'],
  SYSTEM_ADMIN: ['Jira System Administrators', 'Ability to perform all administration functions.'],
};

function entries(
  of: Readonly<Record<string, readonly [string, string]>>,
  type: PermissionEntry['type'],
): [string, PermissionEntry][] {
  return Object.entries(of).map(([key, [name, description]]) => [key, { key, name, type, description }]);
}

/** @returns a fresh key → entry map of the default catalogue (project keys first). */
export function defaultPermissionCatalogue(): Map<string, PermissionEntry> {
  return new Map([...entries(project, 'PROJECT'), ...entries(global, 'GLOBAL')]);
}

/** Every project permission key of the default catalogue. */
export const defaultProjectKeys: readonly string[] = Object.keys(project);
