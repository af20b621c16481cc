/** Jira's own English names of the permissions that fields and boards take (Atlassian REST v3, "Get all permissions"). */
const NAMES: Readonly<Record<string, string>> = {
  MODIFY_REPORTER: 'Modify Reporter',
  ASSIGN_ISSUES: 'Assign Issues',
  SCHEDULE_ISSUES: 'Schedule Issues',
  SET_ISSUE_SECURITY: 'Set Issue Security',
  RESOLVE_ISSUES: 'Resolve Issues',
  LINK_ISSUES: 'Link Issues',
  CREATE_ATTACHMENTS: 'Create Attachments',
  WORK_ON_ISSUES: 'Work On Issues',
  BROWSE_PROJECTS: 'Browse Projects',
  MANAGE_SPRINTS_PERMISSION: 'Manage Sprints',
};

/** A permission's usual name; a site can show it in another language, so the key belongs beside it. */
export function standardPermissionName(key: string): string {
  return NAMES[key] ?? key;
}
