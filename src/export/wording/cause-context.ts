import type { SiteFacts } from '../../domain/evidence';
import { permissionName, type SiteNames } from './requirements';
import { list, number } from './numbers';

/** What wording a cause needs besides the cause itself. */
export interface CauseContext {
  /** What the account is called: its display name where it may be shown, else its id. */
  readonly accountName: string;
  readonly site: Pick<SiteFacts, 'baseUrl' | 'plan'>;
  readonly names: SiteNames;
}

/** Up to three permissions by name, for a sentence. */
export function namedPermissions(keys: readonly string[], { names }: CauseContext): string {
  const all = keys.map((key) => permissionName(key, names));
  return all.length <= 3 ? list(all) : `${all.slice(0, 2).join(', ')} and ${number(all.length - 2)} more`;
}
