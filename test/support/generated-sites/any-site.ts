import { fc } from '../random';
import type { SiteFile } from '../../../dev/jira-site';
import type { ProjectFile, RoleFile, SchemeFile } from '../../../dev/jira-site/site-file/schema';
import { GROUPS, PEOPLE, peoplePart } from './people';
import { permissionScheme, securityScheme, SITE_ROLES } from './schemes';

const SCHEMES = [7, 8] as const;
const SECURITY_SCHEMES = [20, 21] as const;

export interface SiteSize {
  readonly projects: number;
}

/** A project together with the scheme and the roles that only it has, if it is team-managed. */
interface OwnParts {
  readonly project: ProjectFile;
  readonly scheme?: SchemeFile;
  readonly roles: readonly RoleFile[];
}

const teamRoles = (projectId: number): number[] => [projectId * 100, projectId * 100 + 1];

function actorsOf(roleIds: readonly number[]): fc.Arbitrary<NonNullable<ProjectFile['roleActors']>> {
  const actors = fc.record({
    users: fc.subarray(Object.values(PEOPLE), { maxLength: 2 }),
    groups: fc.subarray([...GROUPS], { maxLength: 2 }),
  });
  return fc
    .tuple(...roleIds.map(() => actors))
    .map((each) => Object.fromEntries(roleIds.map((id, at) => [String(id), each[at] ?? {}])));
}

/** Company-managed, with a shared permission scheme and perhaps an issue security scheme. */
function companyProject(id: number): fc.Arbitrary<OwnParts> {
  return fc
    .record({
      lead: fc.constantFrom(...Object.values(PEOPLE)),
      typeKey: fc.constantFrom('software', 'business', 'service_desk'),
      permissionSchemeId: fc.constantFrom(...SCHEMES),
      security: fc.constantFrom(undefined, ...SECURITY_SCHEMES),
      roleActors: actorsOf(SITE_ROLES),
    })
    .map(({ security, ...own }) => ({
      project: {
        ...own,
        id,
        key: `P${id}`,
        name: `Project ${id}`,
        style: 'classic',
        ...(security !== undefined && { issueSecuritySchemeId: security }),
      },
      roles: [],
    }));
}

/** Team-managed, with a scheme and roles of its own. */
function teamProject(id: number): fc.Arbitrary<OwnParts> {
  const roleIds = teamRoles(id);
  const scope = { type: 'PROJECT', project: { id } };
  return fc
    .record({
      lead: fc.constantFrom(...Object.values(PEOPLE)),
      scheme: permissionScheme(9_000 + id, roleIds, { scope }),
      roleActors: actorsOf(roleIds),
    })
    .map(({ scheme, ...own }) => ({
      project: {
        ...own,
        id,
        key: `P${id}`,
        name: `Project ${id}`,
        typeKey: 'software',
        style: 'next-gen',
        permissionSchemeId: 9_000 + id,
      },
      scheme,
      roles: roleIds.map((roleId) => ({ id: roleId, name: `Own role ${roleId}`, scope })),
    }));
}

/**
 * Whole sites: accounts of every kind, nested groups, shared and own schemes with every kind of holder in every shape, roles filled
 * by people and by groups, issue security.
 */
export function anySite({ projects }: SiteSize): fc.Arbitrary<SiteFile> {
  const each = Array.from({ length: projects }, (_, at) =>
    fc.oneof({ weight: 3, arbitrary: companyProject(at + 1) }, { weight: 1, arbitrary: teamProject(at + 1) }),
  );
  return fc
    .record({
      people: peoplePart,
      all: fc.tuple(...each),
      count: fc.integer({ min: 1, max: projects }),
      schemes: fc.tuple(...SCHEMES.map((id) => permissionScheme(id, SITE_ROLES))),
      security: fc.tuple(...SECURITY_SCHEMES.map(securityScheme)),
    })
    .map(({ people, all, count, schemes, security }) => {
      const used = all.slice(0, count);
      return {
        site: {
          baseUrl: 'https://generated.example',
          cloudId: 'generated',
          plans: [{ id: 'jira-software', plan: 'PAID' as const }],
        },
        ...people,
        roles: [
          ...SITE_ROLES.map((id) => ({ id, name: `Role ${id}` })),
          ...used.flatMap(({ roles }) => roles),
        ],
        projects: used.map(({ project }) => project),
        permissionSchemes: [...schemes, ...used.flatMap(({ scheme }) => scheme ?? [])],
        issueSecuritySchemes: security,
      };
    });
}
