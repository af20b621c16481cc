import { accounts, people } from '../seed/people';
import { applicationRoles, globalGrants, groupIds, groups } from '../seed/groups';
import { projectCategories } from '../seed/projects';
import { roleIds, roles } from '../seed/roles';
import { permissionSchemes, schemeIds } from '../seed/schemes';
import { issueSecuritySchemes, securitySchemeIds } from '../seed/security';
import type { ProjectFile, SiteFile } from '../site-file/schema';
import { randomNumbers } from './random-numbers';

export interface GenerateSiteOptions {
  /** Up to 20,000. */
  readonly projects: number;
  /** The same seed gives the same site. Default 1. */
  readonly seed?: number;
  /** How many of the projects are team-managed, 0 to 1. Default 0.3. */
  readonly teamManagedShare?: number;
  /** How many of the company-managed ones have an issue security scheme, 0 to 1. Default 0.1. */
  readonly securityShare?: number;
}

const maxProjects = 20_000;
const schemes = [schemeIds.standard, schemeIds.engineering, schemeIds.operations, schemeIds.mobile];
const securitySchemes = [securitySchemeIds.customerConfidential, securitySchemeIds.peopleAndLegal] as const;
const leads = [people.platformLead, people.mobileLead, people.operationsLead, people.hardwareLead];
const words = [
  'Atlas',
  'Beacon',
  'Cobalt',
  'Delta',
  'Ember',
  'Falcon',
  'Granite',
  'Harbour',
  'Indigo',
  'Juniper',
];
const things = ['Gateway', 'Portal', 'Console', 'Reports', 'Field Kit', 'Sensors', 'Archive', 'Toolchain'];

/** A, B … Z, AA …: short keys that differ, with a P in front so that no key is a reserved word. */
function projectKey(index: number): string {
  let key = '';
  for (let rest = index + 26; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    key = String.fromCharCode(65 + ((rest - 1) % 26)) + key;
  }
  return `P${key}`;
}

/**
 * A large site with the people, groups, roles and shared schemes of the seeded company and as many projects as wanted.
 * aha-sync lacks its role in about one project in a hundred; tempo-reporting has what it needs everywhere.
 * @throws RangeError when `projects` isn't a whole number from 0 to 20,000
 */
export function generateSite(options: GenerateSiteOptions): SiteFile {
  const { projects: wanted, seed = 1, teamManagedShare = 0.3, securityShare = 0.1 } = options;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > maxProjects) {
    throw new RangeError(`projects must be a whole number from 0 to ${maxProjects}, not ${wanted}`);
  }
  const random = randomNumbers(seed);
  // Numbers of its own, so that another share leaves everything else as it was.
  const securityRandom = randomNumbers(seed + 1_000_003);
  const pick = <T>(of: readonly [T, ...T[]] | readonly T[]): T => of[Math.floor(random() * of.length)] as T;

  const projects = Array.from({ length: wanted }, (_, index): ProjectFile => {
    const id = 10_000 + index;
    const common = {
      id,
      key: projectKey(index),
      name: `${pick(words)} ${pick(things)} ${index + 1}`,
      lead: pick(leads),
      categoryId: pick(projectCategories).id,
    };
    if (random() < teamManagedShare) {
      const firstRoleId = 100_000 + index * 5;
      return {
        ...common,
        typeKey: 'software',
        style: 'next-gen',
        teamManaged: { schemeId: 50_000 + index, firstRoleId, access: pick(['limited', 'private'] as const) },
        roleActors: {
          [firstRoleId]: { users: [common.lead] },
          [firstRoleId + 1]: {
            users: random() < 0.02 ? [people.tempoReporting] : [people.tempoReporting, people.ahaSync],
          },
        },
      };
    }
    const security =
      securityRandom() < securityShare
        ? { issueSecuritySchemeId: securitySchemes[securityRandom() < 0.7 ? 0 : 1] }
        : {};
    const forgotten = random() < 0.01;
    return {
      ...common,
      typeKey: random() < 0.2 ? 'business' : 'software',
      style: 'classic',
      permissionSchemeId: pick(schemes),
      ...security,
      roleActors: {
        [roleIds.developers]: { users: forgotten ? [] : [people.ahaSync], groups: [groupIds.engineering] },
        [roleIds.administrators]: {
          users: forgotten ? [] : [people.ahaSync],
          groups: [groupIds.jiraAdministrators],
        },
        [roleIds.projektleitung]: { users: [common.lead] },
      },
    };
  });

  return structuredClone({
    site: {
      baseUrl: 'https://brightmoor-large.atlassian.net',
      cloudId: '5e0d7b13-92f4-4ac8-b6d1-f3a9c8207e45',
      title: 'Brightmoor Instruments (large)',
      plans: [{ id: 'jira-software', plan: 'PAID' as const }],
    },
    accounts,
    groups,
    roles,
    globalGrants,
    applicationRoles,
    projectCategories,
    projects,
    permissionSchemes,
    issueSecuritySchemes,
  });
}
