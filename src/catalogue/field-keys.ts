/**
 * The ids of Jira's own fields that a connector may want to write, as createmeta and edit operations name them (Atlassian REST docs:
 * POST /issue, "fields"). Custom fields are named customfield_ and a number, which differs from site to site.
 */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  'assignee',
  'attachment',
  'components',
  'description',
  'duedate',
  'environment',
  'fixVersions',
  'issuelinks',
  'labels',
  'parent',
  'priority',
  'reporter',
  'resolution',
  'security',
  'summary',
  'timetracking',
  'versions',
  'worklog',
]);

/** True for the id of a field of Jira's own, or of a custom field. */
export function isFieldId(key: string): boolean {
  return SYSTEM_FIELDS.has(key) || /^customfield_\d{1,10}$/u.test(key);
}
