import names from '../../../../src/catalogue/known-errors/permission-names.json';
import type { SiteNames } from '../../../../src/export/wording';

/**
 * Permissions as Jira names them in English when nobody has renamed anything. What this site calls them is read by a check only, so
 * the key is shown beside each.
 */
export const USUAL_NAMES: SiteNames = {
  permissions: Object.assign(
    // Keys are what somebody wrote: one like "constructor" must find nothing.
    Object.create(null) as Record<string, { name: string }>,
    Object.fromEntries(
      Object.entries(names as Readonly<Record<string, readonly string[]>>).flatMap(([key, [name]]) =>
        name === undefined ? [] : [[key, { name }]],
      ),
    ),
  ),
};
