import { isFieldId, SYSTEM_FIELDS } from '../../../../../../src/catalogue/field-keys';
import {
  DOCUMENTED_PROJECT_PERMISSIONS,
  GLOBAL_PERMISSIONS,
  UNDOCUMENTED_PROJECT_PERMISSIONS,
} from '../../../../../../src/catalogue/permission-keys';
import type { RequirementKind } from '../../../../../../src/domain/profile';

/** Each kind of need as a form names it, in the order in which it is offered. */
export const KIND_LABELS: Readonly<Record<RequirementKind, string>> = {
  'project-permission': 'Project permission',
  'global-permission': 'Global permission',
  'product-access': 'Access to a Jira app',
  'project-role': 'Project role',
  group: 'Group',
  'issue-security': 'Issue security',
  'field-on-screen': 'Field on the screens',
  'board-visibility': 'Boards',
  account: 'Account',
  site: 'Site',
  manual: 'Step done by hand',
};

/** Keys to choose from, by kind; roles and groups are the site's own, and steps are named freely (docs/adding-a-connector.md, "Kinds and keys"). */
const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'project-permission': new Set([...DOCUMENTED_PROJECT_PERMISSIONS, ...UNDOCUMENTED_PROJECT_PERMISSIONS]),
    'global-permission': GLOBAL_PERMISSIONS,
    'product-access': new Set(['jira', 'jira-software', 'jira-servicedesk']),
    'issue-security': new Set(['all-levels', 'default-level']),
    'field-on-screen': SYSTEM_FIELDS,
    'board-visibility': new Set(['synced-boards']),
    account: new Set(['active']),
    site: new Set(['cloud']),
  }),
);

/** Kinds that have keys to choose from. */
export const KINDS_WITH_KEYS = [...KEYS.keys()];

/** The keys to suggest for a kind, sorted. */
export function suggestedKeys(kind: string): readonly string[] {
  return [...(KEYS.get(kind) ?? [])].sort();
}

/**
 * What to say about a key that is not among the known ones. It may be right all the same: apps add permissions of their own.
 * @returns nothing for a known key, an empty one, or a kind whose keys are not known
 */
export function doubtAbout(kind: string, key: string): string | undefined {
  const known = KEYS.get(kind);
  if (key === '' || known === undefined || known.has(key)) return undefined;
  if (kind === 'field-on-screen' && isFieldId(key)) return undefined;
  return kind.endsWith('permission')
    ? 'Jira has no permission of its own with this key. Check the spelling; apps add others.'
    : 'This key is not a known one. Choose one from the list.';
}
