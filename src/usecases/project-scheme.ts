import type { Project } from '../domain/project';
import type { Scheme, SchemeScan } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import { onlyKeys } from './read-schemes';
import { tolerate } from './tolerate';

/**
 * The scheme that a project uses: from the scan where that holds it, else read with its grants. Company-managed projects are
 * first asked only which scheme it is, since grants cost two points each.
 * @param keys permissions whose grants are kept
 * @returns `undefined` when it could not be read
 */
export async function readProjectScheme(
  jira: Jira,
  project: Pick<Project, 'id' | 'style'>,
  keys: ReadonlySet<string>,
  scan?: SchemeScan,
): Promise<Scheme | undefined> {
  if (project.style === 'team') {
    const own = await tolerate(() => jira.projectPermissionScheme(project.id), null);
    return own ? onlyKeys(own, keys) : undefined;
  }
  const head = await tolerate(() => jira.projectSchemeHead(project.id), null);
  if (!head) return undefined;
  const scanned = scan?.schemes.get(head.id);
  if (scanned) return scanned;
  const unscanned = await tolerate(() => jira.permissionScheme(head.id), null);
  return unscanned ? onlyKeys(unscanned, keys) : undefined;
}
