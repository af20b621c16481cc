import type { SomeProjects } from '../../../domain/history/comparison';
import { count, list } from '../numbers';
import { permissionName, type SiteNames } from '../requirements';

/** What wording a comparison needs besides the comparison itself. */
export interface HistoryContext {
  readonly names: SiteNames;
  /** What the needs of the connector are called, by requirement id; where one is absent, its key stands in. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** Up to this many projects are named one by one. */
const NAMED = 3;

/** "in 14 projects", "in ABC and DEF"; "on the whole site" for none. */
export function inProjects(projects: SomeProjects): string {
  return projects.count === 0 ? 'on the whole site' : `in ${theProjects(projects)}`;
}

/** "14 projects", or the keys of a few. */
export function theProjects({ count: all, first }: SomeProjects): string {
  const keys = first.map(({ key }) => key);
  return all <= NAMED && keys.length === all ? list(keys) : count(all, 'project');
}

/** Permissions by name: all of a few, or two of them and how many more. */
export function permissionList(keys: readonly string[], { names }: HistoryContext): string {
  const named = keys.map((key) => permissionName(key, names));
  return named.length <= NAMED ? list(named) : `${named.slice(0, 2).join(', ')} and ${named.length - 2} more`;
}
