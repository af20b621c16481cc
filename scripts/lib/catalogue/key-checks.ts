import { isFieldId } from '../../../src/catalogue/field-keys';
import {
  DOCUMENTED_PROJECT_PERMISSIONS,
  GLOBAL_PERMISSIONS,
  UNDOCUMENTED_PROJECT_PERMISSIONS,
} from '../../../src/catalogue/permission-keys';
import type { Need, RequirementKind } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';

/** Kinds whose keys are a closed list; another key would never be judged, or always be refused by Jira. */
const KNOWN_KEYS: Partial<Record<RequirementKind, (key: string) => boolean>> = {
  'project-permission': (key) =>
    DOCUMENTED_PROJECT_PERMISSIONS.has(key) || UNDOCUMENTED_PROJECT_PERMISSIONS.has(key),
  'global-permission': (key) => GLOBAL_PERMISSIONS.has(key),
  account: among('active'),
  'product-access': among('jira', 'jira-software', 'jira-servicedesk'),
  site: among('cloud'),
  'issue-security': among('default-level', 'all-levels'),
  'field-on-screen': isFieldId,
  'board-visibility': among('synced-boards'),
};

function among(...keys: readonly string[]): (key: string) => boolean {
  return (key) => keys.includes(key);
}

/**
 * Checks the keys of needs: each is known, or marked as a permission that an app adds.
 * @param where the requirement or operation, for the findings
 */
export function keyFindings(where: string, needs: readonly Need[]): Finding[] {
  return needs.flatMap(({ kind, key, app }) => {
    const isKnown = KNOWN_KEYS[kind]?.(key) ?? true;
    const isPermission = kind === 'project-permission' || kind === 'global-permission';
    if (app !== undefined && (isKnown || !isPermission))
      return [
        {
          where,
          problem: `${kind} "${key}" is marked as a permission of ${app}, but it is not an app's.`,
          fix: 'Remove "app", or correct the key.',
        },
      ];
    if (isKnown || app !== undefined) return [];
    return [
      {
        where,
        problem: `${kind} "${key}" is not known.`,
        fix: isPermission
          ? 'Correct the key; name the app in "app" if it is the app\'s own; a permission of Jira\'s belongs into src/catalogue/permission-keys.ts.'
          : 'Correct the key; what each kind takes is told in docs/adding-a-connector.md.',
      },
    ];
  });
}
