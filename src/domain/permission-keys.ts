/**
 * Keys that exist as keys on Jira Cloud but are held by nobody there, not even by site admins; some vendors still ask for them
 * (measured on a live site; Atlassian documents "Jira System Administrators" for Data Center only).
 */
export const DATA_CENTER_ONLY_KEYS: ReadonlySet<string> = new Set(['SYSTEM_ADMIN']);
