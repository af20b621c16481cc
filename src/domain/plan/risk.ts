/** How much harm a permission can do in the wrong hands. */
export type Risk = 'high' | 'medium' | 'low';

/**
 * What a permission lets its holder do, judged by Atlassian's descriptions ("Permissions for company-managed spaces", "Manage global
 * permissions"): run the site or a project, or see what is hidden; change or delete what others made; everything else.
 */
const HIGH: ReadonlySet<string> = new Set([
  'ADMINISTER',
  'SYSTEM_ADMIN',
  'ADMINISTER_PROJECTS',
  'EDIT_WORKFLOW',
  'EDIT_ISSUE_LAYOUT',
  'SET_ISSUE_SECURITY',
  'DELETE_ISSUES',
]);

const MEDIUM: ReadonlySet<string> = new Set([
  'BULK_CHANGE',
  'CREATE_PROJECT',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
  'CREATE_SHARED_OBJECTS',
  'EDIT_ISSUES',
  'MODIFY_REPORTER',
  'MOVE_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_ALL_WORKLOGS',
  'EDIT_ALL_COMMENTS',
  'EDIT_ALL_WORKLOGS',
  'MANAGE_WATCHERS',
  'ARCHIVE_ISSUES',
  'UNARCHIVE_ISSUES',
]);

/** Most harmful first. */
export const RISKS: readonly Risk[] = ['high', 'medium', 'low'];

/** @param permission a key of Jira's; keys of apps and unknown ones are of low risk */
export function riskOf(permission: string): Risk {
  if (HIGH.has(permission)) return 'high';
  return MEDIUM.has(permission) ? 'medium' : 'low';
}

/** How many permissions of each risk. */
export type RiskCounts = Readonly<Record<Risk, number>>;

export const NO_RISK: RiskCounts = { high: 0, medium: 0, low: 0 };

/** Counts permissions, each `times` over. */
export function countRisks(permissions: Iterable<string>, times = 1): RiskCounts {
  const counts = { ...NO_RISK };
  for (const permission of permissions) counts[riskOf(permission)] += times;
  return counts;
}

export function addRisks(a: RiskCounts, b: RiskCounts): RiskCounts {
  return { high: a.high + b.high, medium: a.medium + b.medium, low: a.low + b.low };
}

/** Negative when `a` is the lesser risk: one more harmful permission outweighs any number of less harmful ones. */
export function compareRisks(a: RiskCounts, b: RiskCounts): number {
  for (const risk of RISKS) if (a[risk] !== b[risk]) return a[risk] - b[risk];
  return 0;
}
