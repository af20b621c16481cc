import { fc } from '../random';
import type { SchemeFile, SecuritySchemeFile } from '../../../dev/jira-site/site-file/schema';
import { holdersAmong } from './holders';

/** The permissions of generated schemes. */
export const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'] as const;

/** Roles of the whole site; a team-managed project has two of its own. */
export const SITE_ROLES = [10_001, 10_002] as const;

/** A permission scheme that grants each key to some holders, or to none. */
export function permissionScheme(
  id: number,
  roleIds: readonly number[],
  more: Partial<SchemeFile> = {},
): fc.Arbitrary<SchemeFile> {
  return fc.tuple(...KEYS.map(() => holdersAmong(roleIds))).map((each) => ({
    id,
    name: `Scheme ${id}`,
    permissions: KEYS.flatMap((permission, at) =>
      (each[at] ?? []).map((holder) => ({ permission, holder })),
    ).map((grant, at) => ({ id: id * 100 + at, ...grant })),
    ...more,
  }));
}

/** An issue security scheme with up to three levels, one of them perhaps the default. */
export function securityScheme(id: number): fc.Arbitrary<SecuritySchemeFile> {
  return fc
    .record({
      members: fc.array(holdersAmong(SITE_ROLES), { maxLength: 3 }),
      defaultAt: fc.constantFrom(undefined, 0, 1, 2),
    })
    .map(({ members, defaultAt }) => {
      const levels = members.map((own, at) => ({
        id: id * 10 + at,
        name: `Level ${id * 10 + at}`,
        members: own,
      }));
      const defaultLevel = defaultAt === undefined ? undefined : levels[defaultAt];
      return {
        id,
        name: `Security ${id}`,
        levels,
        ...(defaultLevel && { defaultLevelId: defaultLevel.id }),
      };
    });
}
