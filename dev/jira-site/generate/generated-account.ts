import { roleHolder } from '../seed/holders';
import { roleIds } from '../seed/roles';
import { defaultProjectKeys } from '../site-file/permission-catalogue';
import type { AccountFile, ProjectFile, SiteFile } from '../site-file/schema';
import type { GenerateSiteOptions } from './generate-options';
import { plainScheme, withGrants } from './generated-schemes';
import { randomNumbers } from './random-numbers';

/** The account that the option `account` adds. */
export const generatedAccountId = '712020:4b8e2d06-17c9-4fa3-8d65-c20f9b7e31a4';

const account: AccountFile = {
  accountId: generatedAccountId,
  displayName: 'generated-connector',
  emailAddress: 'generated-connector@brightmoor.example',
  accountType: 'atlassian',
  applicationRoles: ['jira-software'],
};

/** How many projects an admin forgets who puts an account into a role project by project. */
const FORGOTTEN_SHARE = 0.01;

type Parts = Pick<SiteFile, 'accounts' | 'projects'> & {
  permissionSchemes: Extract<SiteFile['permissionSchemes'], readonly unknown[]>;
};

/** Adds the account that was asked for to a site, and makes grants plain where that was asked for. */
export function withAccount(site: Parts, options: GenerateSiteOptions): Parts {
  const { account: wanted, plainGrants = false, seed = 1 } = options;
  const nothing = wanted === 'holds-nothing';
  const schemes =
    plainGrants || nothing
      ? site.permissionSchemes.map((scheme) => plainScheme(scheme, nothing))
      : site.permissionSchemes;
  if (wanted === undefined) return { ...site, permissionSchemes: schemes };
  const accounts = [...site.accounts, account];
  if (nothing) return { accounts, projects: site.projects.map(closed), permissionSchemes: schemes };
  const random = randomNumbers(seed + 4_000_003);
  const forgets = (): boolean => wanted === 'holds-nearly-everything' && random() < FORGOTTEN_SHARE;
  return {
    accounts,
    projects: site.projects.map((project) => (forgets() ? project : inRole(project))),
    permissionSchemes: schemes.map((scheme) =>
      withGrants(scheme, defaultProjectKeys, roleHolder(roleIds.partners)),
    ),
  };
}

/** A team-managed project that is open to nobody but the people in its roles. */
function closed(project: ProjectFile): ProjectFile {
  const { teamManaged } = project;
  return teamManaged ? { ...project, teamManaged: { ...teamManaged, access: 'private' } } : project;
}

/** Puts the account into the role that holds everything: the first of a team-managed project is its administrators'. */
function inRole(project: ProjectFile): ProjectFile {
  const roleId = project.teamManaged?.firstRoleId ?? roleIds.partners;
  const users = [...(project.roleActors?.[roleId]?.users ?? []), generatedAccountId];
  return { ...project, roleActors: { ...project.roleActors, [roleId]: { users } } };
}
