import type { SiteField } from './reading';

/**
 * The permission that setting a field takes beside Create issues or Edit issues, as the permission's own description says
 * (Atlassian REST v3, "Get all permissions"): "modify the reporter", "assign issues to other people", "view or edit an issue's due date",
 * "set the level of security", "set a fix version", "link issues together", "create attachments", "log work".
 */
const BY_FIELD: Readonly<Record<string, string>> = {
  reporter: 'MODIFY_REPORTER',
  assignee: 'ASSIGN_ISSUES',
  duedate: 'SCHEDULE_ISSUES',
  security: 'SET_ISSUE_SECURITY',
  fixVersions: 'RESOLVE_ISSUES',
  issuelinks: 'LINK_ISSUES',
  attachment: 'CREATE_ATTACHMENTS',
  worklog: 'WORK_ON_ISSUES',
};

/**
 * The same for the fields of Jira Software. Rank: the 403 of "Rank issues" ("user has to have schedule issue permission"); sprint: Atlassian
 * support, "Permissions for company-managed spaces" (adding to a sprint takes Schedule issues).
 */
const BY_TYPE: Readonly<Record<string, string>> = {
  'com.pyxis.greenhopper.jira:gh-lexo-rank': 'SCHEDULE_ISSUES',
  'com.pyxis.greenhopper.jira:gh-sprint': 'SCHEDULE_ISSUES',
};

/** The key of the permission that a field takes, where Atlassian names one. */
export function permissionOf({ id, type }: Pick<SiteField, 'id' | 'type'>): string | undefined {
  return BY_FIELD[id] ?? BY_TYPE[type ?? ''];
}
