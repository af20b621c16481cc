import { groupIds } from '../seed/groups';
import { people } from '../seed/people';
import { projectCategories } from '../seed/projects';
import { roleIds } from '../seed/roles';
import { schemeIds } from '../seed/schemes';
import { securitySchemeIds } from '../seed/security';
import type { ProjectFile } from '../site-file/schema';
import type { GenerateSiteOptions } from './generate-options';
import { type Pick, picking, projectKey, projectName } from './project-names';
import { randomNumbers } from './random-numbers';

const securitySchemes = [securitySchemeIds.customerConfidential, securitySchemeIds.peopleAndLegal] as const;
const leads = [people.platformLead, people.mobileLead, people.operationsLead, people.hardwareLead];

/** Numbers for each question of their own, so that another share of one thing leaves everything else as it was. */
interface Randomness {
  readonly random: () => number;
  readonly pick: Pick;
  readonly security: () => number;
  readonly serviceDesk: () => number;
}

/**
 * The live projects of a generated site.
 * @param schemes ids of the permission schemes that the company-managed ones share
 */
export function generateProjects(options: GenerateSiteOptions, schemes: readonly number[]): ProjectFile[] {
  const { projects, seed = 1, teamManagedShare = 0.3 } = options;
  const random = randomNumbers(seed);
  const numbers: Randomness = {
    random,
    pick: picking(random),
    security: randomNumbers(seed + 1_000_003),
    serviceDesk: randomNumbers(seed + 2_000_003),
  };
  return Array.from({ length: projects }, (_, index) => {
    const common = commonPart(numbers.pick, index);
    return random() < teamManagedShare
      ? teamManaged(numbers.random, numbers.pick, common, index)
      : companyManaged(numbers, common, schemes, options);
  });
}

type CommonPart = ReturnType<typeof commonPart>;

function commonPart(pick: Pick, index: number) {
  return {
    id: 10_000 + index,
    key: projectKey(index),
    name: projectName(pick, index),
    lead: pick(leads),
    categoryId: pick(projectCategories).id,
  };
}

function teamManaged(random: () => number, pick: Pick, common: CommonPart, index: number): ProjectFile {
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

function companyManaged(
  { random, pick, security, serviceDesk }: Randomness,
  common: CommonPart,
  schemes: readonly number[],
  { securityShare = 0.1, serviceDeskShare = 0 }: GenerateSiteOptions,
): ProjectFile {
  const secured =
    security() < securityShare ? { issueSecuritySchemeId: securitySchemes[security() < 0.7 ? 0 : 1] } : {};
  const forgotten = random() < 0.01;
  const project: ProjectFile = {
    ...common,
    typeKey: random() < 0.2 ? 'business' : 'software',
    style: 'classic',
    permissionSchemeId: pick(schemes),
    ...secured,
    roleActors: {
      [roleIds.developers]: { users: forgotten ? [] : [people.ahaSync], groups: [groupIds.engineering] },
      [roleIds.administrators]: {
        users: forgotten ? [] : [people.ahaSync],
        groups: [groupIds.jiraAdministrators],
      },
      [roleIds.projektleitung]: { users: [common.lead] },
    },
  };
  return serviceDesk() < serviceDeskShare ? asServiceProject(project) : project;
}

function asServiceProject(project: ProjectFile): ProjectFile {
  return {
    ...project,
    typeKey: 'service_desk',
    permissionSchemeId: schemeIds.serviceDesk,
    roleActors: {
      ...project.roleActors,
      [roleIds.serviceDeskTeam]: { users: [people.tempoReporting], groups: [groupIds.serviceAgents] },
    },
  };
}
