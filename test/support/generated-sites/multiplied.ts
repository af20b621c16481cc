import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile, ProjectFile, RoleFile, SchemeFile } from '../../../dev/jira-site/site-file/schema';

/** Enough live projects for a run to try to list them in one answer, and some others. */
const LIVE = 104;
const NOT_LIVE = 9;

/** Everything of a site that is given as a list. */
type Listed<T> = Extract<T, readonly unknown[]>;

interface Copy {
  readonly project: ProjectFile;
  readonly scheme?: SchemeFile;
  readonly roles: readonly RoleFile[];
}

/**
 * A large site made of a small one: its projects again and again, the last ones archived or in the bin. The schemes of team-managed
 * projects grant nothing to portal customers, as no such scheme was ever seen to.
 */
export function multiplied(site: SiteFile): SiteFile {
  const schemes = site.permissionSchemes as Listed<SiteFile['permissionSchemes']>;
  const copies = Array.from({ length: LIVE + NOT_LIVE }, (_, at): Copy => {
    const original = site.projects[at % site.projects.length] as ProjectFile;
    const status = at < LIVE ? 'live' : at % 2 === 0 ? 'archived' : 'deleted';
    const project = {
      ...original,
      id: at + 1,
      key: `P${at + 1}`,
      name: `Project ${at + 1}`,
      status,
    } as const;
    return original.style === 'classic' ? { project, roles: [] } : ownCopy(project, original, schemes);
  });
  const isShared = ({ scope }: { scope?: unknown }): boolean => scope === undefined;
  return {
    ...site,
    projects: copies.map(({ project }) => project),
    roles: [...site.roles.filter(isShared), ...copies.flatMap(({ roles }) => roles)],
    permissionSchemes: [...schemes.filter(isShared), ...copies.flatMap(({ scheme }) => scheme ?? [])],
  };
}

/** A team-managed project with a scheme and roles that are its own. */
function ownCopy(project: ProjectFile, original: ProjectFile, schemes: readonly SchemeFile[]): Copy {
  const id = Number(project.id);
  const scope = { type: 'PROJECT', project: { id } };
  const scheme = schemes.find((one) => String(one.id) === String(original.permissionSchemeId)) as SchemeFile;
  const roleIds = Object.keys(original.roleActors ?? {});
  const renumbered = new Map(roleIds.map((roleId, at) => [roleId, 1_000_000 + id * 10 + at]));
  const again = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : String(renumbered.get(text) ?? text);
  const holder = ({ type, parameter, value }: HolderFile): HolderFile => {
    const [own, other] = type === 'projectRole' ? [again(parameter), again(value)] : [parameter, value];
    return {
      type,
      ...(own !== undefined && { parameter: own }),
      ...(other !== undefined && { value: other }),
    };
  };
  return {
    project: {
      ...project,
      permissionSchemeId: 500_000 + id,
      roleActors: Object.fromEntries(
        Object.entries(original.roleActors ?? {}).map(([roleId, actors]) => [
          String(renumbered.get(roleId)),
          actors,
        ]),
      ),
    },
    scheme: {
      ...scheme,
      id: 500_000 + id,
      scope,
      permissions: (scheme.permissions ?? [])
        .filter((grant) => grant.holder.type !== 'sd.customer.portal.only')
        .map((grant, at) => ({ ...grant, id: 10_000_000 + id * 100 + at, holder: holder(grant.holder) })),
    },
    roles: [...renumbered.values()].map((roleId) => ({ id: roleId, name: `Own role ${roleId}`, scope })),
  };
}
