import type { Need } from '../../domain/profile';
import { needName, type SiteNames } from '../wording';

/** A need as the site calls it; a permission with its key, by which the documentation of connectors calls it. */
export function needText(need: Need, names: SiteNames): string {
  const name = needName(need, names);
  const isPermission = need.kind === 'project-permission' || need.kind === 'global-permission';
  return isPermission && name !== need.key ? `${name} (${need.key})` : name;
}
