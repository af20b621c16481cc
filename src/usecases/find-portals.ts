import type { AskedProjects } from '../domain/evidence';
import { dependsOnPortal } from '../domain/clean-schemes';
import type { SchemeScan } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import { firstPage, readPages } from './project-pages';
import { tolerate } from './tolerate';

/** Project types that never have a customer portal (Atlassian REST v3, "Get projects paginated", typeKey). */
const PLAIN_TYPES = ['software', 'business'] as const;

/**
 * Finds the projects with a customer portal without reading every project's type: Jira counts the plain ones and lists the service
 * ones, and only where the two make up all of the site is anything concluded.
 * @param live how many live projects the site has
 * @returns ids, or `undefined` when it makes no difference or could not be established
 */
export async function findPortals(
  jira: Jira,
  parts: readonly AskedProjects[],
  scan: SchemeScan,
  live: number,
): Promise<readonly number[] | undefined> {
  const keys = new Set(parts.flatMap(({ granted }) => Object.keys(granted)));
  const matters = [...keys].some((key) => dependsOnPortal(scan, key));
  const isUntyped = parts.some(({ projects }) => projects.some(({ typeKey }) => typeKey === 'unknown'));
  if (!matters || !isUntyped) return undefined;
  const [plain, service] = await Promise.all([
    tolerate(
      () => jira.searchProjects({ status: 'live', typeKeys: PLAIN_TYPES, startAt: 0, maxResults: 1 }),
      null,
    ),
    tolerate(() => firstPage(jira, { status: 'live', typeKeys: ['service_desk'] }), null),
  ]);
  if (!plain || !service || plain.total + service.total !== live) return undefined;
  const { projects } = await readPages(
    jira,
    { status: 'live', typeKeys: ['service_desk'] },
    0,
    service.total,
    service,
  );
  return projects.length === service.total ? projects.map(({ id }) => id) : undefined;
}
