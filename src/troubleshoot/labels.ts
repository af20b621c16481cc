import { findChecklistItem } from '../catalogue/checklists';
import { permissionNames } from '../catalogue/known-errors';

/** What Jira's screens call a permission today; the key itself where no name is known. */
export function permissionLabel(key: string): string {
  return permissionNames[key]?.[0] ?? key;
}

/** An item of the sign-in checklist, as far as it takes to lead there. */
export interface ChecklistPlace {
  readonly title: string;
  /** Ids of the connectors whose checklist has it; left out, every one. */
  readonly connectors?: readonly string[];
}

/** Where an item of the checklist stands. @returns undefined when there is none with this id */
export function checklistPlace(id: string): ChecklistPlace | undefined {
  const item = findChecklistItem(id);
  if (!item) return undefined;
  const connectors = item.appliesTo?.connectors ?? (id.startsWith('align-api-') ? ['jira-align'] : undefined);
  return { title: item.title, ...(connectors && { connectors }) };
}
