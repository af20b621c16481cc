import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile, ProjectFile, SecuritySchemeFile } from '../../../dev/jira-site/site-file/schema';

// Plain look-ups in a site file. Types only are taken from the simulated site: none of its code runs here, nor any of the app's.

export type AccountId = string;
export type LevelFile = NonNullable<SecuritySchemeFile['levels']>[number];

/** One of a list. @throws RangeError when there is none */
export function only<T>(list: readonly T[], fits: (one: T) => boolean, what: string): T {
  const found = list.find(fits);
  if (found === undefined) throw new RangeError(`The site has no ${what}.`);
  return found;
}

/** A project by key. */
export function projectOf(site: SiteFile, key: string): ProjectFile {
  return only(site.projects, (project) => project.key === key, `project ${key}`);
}

/**
 * The holders to whom a project's permission scheme grants a permission.
 * @throws RangeError for the short form of a team-managed project, whose scheme is not written out
 */
export function holdersOf(site: SiteFile, project: ProjectFile, permission: string): HolderFile[] {
  const { permissionSchemes: given } = site;
  const schemes = Array.isArray(given) ? given : given.permissionSchemes;
  const scheme = only(
    schemes,
    ({ id }) => project.permissionSchemeId !== undefined && same(id, project.permissionSchemeId),
    `written-out permission scheme of ${project.key}`,
  );
  return (scheme.permissions ?? [])
    .filter((grant) => grant.permission === permission)
    .map(({ holder }) => holder);
}

/** The issue security scheme of a project. */
export function securitySchemeOf(site: SiteFile, project: ProjectFile): SecuritySchemeFile | undefined {
  const id = project.issueSecuritySchemeId;
  if (id === undefined) return undefined;
  const given = site.issueSecuritySchemes ?? [];
  const schemes = Array.isArray(given) ? given : given.issueSecuritySchemes;
  return only(schemes, (scheme) => same(scheme.id, id), `issue security scheme ${id}`);
}

/** The members of a level, whichever way the file writes them. */
export function membersOf(site: SiteFile, level: LevelFile): HolderFile[] {
  const given = site.issueSecurityLevelMembers ?? [];
  const rows = Array.isArray(given) ? given : given.values;
  return [
    ...(level.members ?? []).map((member) => ('holder' in member ? member.holder : member)),
    ...rows
      .filter(({ issueSecurityLevelId }) => same(issueSecurityLevelId, level.id))
      .map(({ holder }) => holder),
  ];
}

/** Whether two ids are one: Jira writes some as numbers and some as text. */
export function same(a: number | string, b: number | string): boolean {
  return String(a) === String(b);
}
