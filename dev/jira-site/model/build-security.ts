import { SiteFileError } from '../site-file/parse-site-file';
import type { ParsedSiteFile } from '../site-file/schema';
import type { Holder, SecurityScheme, SiteState } from './site-state';

interface MemberFile {
  readonly id: number | undefined;
  readonly holder: Holder;
}

/** Members that the file lists apart from their levels, by level id. */
function rowsByLevel(file: ParsedSiteFile): Map<number, MemberFile[]> {
  const given = file.issueSecurityLevelMembers ?? [];
  const byLevel = new Map<number, MemberFile[]>();
  for (const { id, issueSecurityLevelId, holder } of Array.isArray(given) ? given : given.values) {
    byLevel.set(issueSecurityLevelId, [...(byLevel.get(issueSecurityLevelId) ?? []), { id, holder }]);
  }
  return byLevel;
}

function refuseTwice(ids: readonly number[], what: string): void {
  const seen = new Set<number>();
  for (const id of ids) {
    if (seen.has(id)) throw new SiteFileError('issueSecuritySchemes', `the ${what} ${id} appears twice`);
    seen.add(id);
  }
}

/**
 * The live form of a file's issue security schemes. Members without an id get the next free one.
 * @throws SiteFileError when a level or member id appears twice, or a default level or a member's level isn't there
 */
export function buildSecuritySchemes(file: ParsedSiteFile): SecurityScheme[] {
  const given = file.issueSecuritySchemes ?? [];
  const schemes = Array.isArray(given) ? given : given.issueSecuritySchemes;
  const rows = rowsByLevel(file);
  const drafts = schemes.map((scheme, index) => {
    const levels = (scheme.levels ?? []).map((level) => {
      const listed = (level.members ?? []).map((member): MemberFile =>
        'holder' in member ? { id: member.id, holder: member.holder } : { id: undefined, holder: member },
      );
      const members = [...listed, ...(rows.get(level.id) ?? [])];
      rows.delete(level.id);
      return { id: level.id, name: level.name, description: level.description ?? '', members };
    });
    const defaultLevelId = scheme.defaultLevelId ?? scheme.defaultSecurityLevelId;
    if (defaultLevelId !== undefined && levels.every(({ id }) => id !== defaultLevelId)) {
      throw new SiteFileError(
        `issueSecuritySchemes.${index}.defaultLevelId`,
        `the scheme has no level ${defaultLevelId}`,
      );
    }
    return {
      id: scheme.id,
      name: scheme.name,
      description: scheme.description ?? '',
      defaultLevelId,
      levels,
    };
  });
  const [lost] = rows.keys();
  if (lost !== undefined) throw new SiteFileError('issueSecurityLevelMembers', `there is no level ${lost}`);

  const levels = drafts.flatMap((scheme) => scheme.levels);
  const ids = levels.flatMap((level) => level.members.flatMap((member) => member.id ?? []));
  refuseTwice(
    levels.map(({ id }) => id),
    'level',
  );
  refuseTwice(ids, 'member');
  let next = Math.max(9_999, ...ids) + 1;
  return drafts.map((scheme) => ({
    ...scheme,
    levels: scheme.levels.map((level) => ({
      ...level,
      members: level.members.map(({ id, holder }) => ({ id: id ?? next++, holder })),
    })),
  }));
}

/**
 * Checks which project uses which issue security scheme.
 * @throws SiteFileError when the scheme isn't there, or a team-managed project would share one
 */
export function checkProjectSecurity(state: SiteState): void {
  const users = new Map<number, number>();
  const projects = [...state.projects.values()];
  for (const { securitySchemeId: id } of projects) {
    if (id !== undefined) users.set(id, (users.get(id) ?? 0) + 1);
  }
  projects.forEach(({ securitySchemeId: id, style }, index) => {
    if (id === undefined) return;
    const path = `projects.${index}.issueSecuritySchemeId`;
    if (!state.securitySchemes.has(id))
      throw new SiteFileError(path, `there is no issue security scheme ${id}`);
    if (style === 'next-gen' && (users.get(id) ?? 0) > 1) {
      throw new SiteFileError(path, `a team-managed project shares no issue security scheme`);
    }
  });
}
