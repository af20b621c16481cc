import { FIELD_IDS } from '../../check/problems';

/** The field for project keys. */
export const PROJECTS_FIELD = 'troubleshoot-projects';

/** The heading of what Jira said. */
export const FINDINGS_TITLE = 'findings-title';

/** Moves the focus to what is missing before Jira can be asked. */
export function focusMissing(missing: 'account' | 'projects'): void {
  document.getElementById(missing === 'account' ? FIELD_IDS.account : PROJECTS_FIELD)?.focus();
}

/** Moves the focus to what Jira said, which must be on the screen. */
export function focusFindings(): void {
  document.getElementById(FINDINGS_TITLE)?.focus();
}
