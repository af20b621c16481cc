import type { ProjectFile, SiteFile } from '../site-file/schema';
import { fieldRuleIds } from './fields';
import { groupIds } from './groups';
import { people } from './people';
import { roleIds } from './roles';
import { schemeIds } from './schemes';
import { typeScreenSchemeIds } from './screens';
import { securitySchemeIds } from './security';

/** Project categories, ids as strings. */
export const projectCategories: NonNullable<SiteFile['projectCategories']> = [
  { id: '10010', name: 'Platform', description: 'Services and infrastructure' },
  { id: '10011', name: 'Mobile', description: 'Apps for iOS and Android' },
  { id: '10012', name: 'Operations', description: 'Running the sites and the supply chain' },
  { id: '10013', name: 'Customer Service', description: 'Service projects' },
  { id: '10014', name: 'Corporate', description: 'Finance, people, legal' },
  { id: '10015', name: 'Hardware', description: 'Instruments and firmware' },
];

const areas = {
  platform: { categoryId: '10010', lead: people.platformLead },
  mobile: { categoryId: '10011', lead: people.mobileLead },
  operations: { categoryId: '10012', lead: people.operationsLead },
  service: { categoryId: '10013', lead: people.serviceLead },
  corporate: { categoryId: '10014', lead: people.corporateLead },
  hardware: { categoryId: '10015', lead: people.hardwareLead },
} as const;
type Area = keyof typeof areas;
type Shared = keyof typeof schemeIds;
type Access = 'open' | 'limited' | 'private';
type Row = readonly [
  key: string,
  name: string,
  typeKey: string,
  area: Area,
  from: Shared | Access,
  status?: 'archived' | 'deleted',
];

const companyManaged: readonly Row[] = [
  ['PLAT', 'Platform Core', 'software', 'platform', 'engineering'],
  ['API', 'Public API', 'software', 'platform', 'engineering'],
  ['AUTH', 'Identity & Access', 'software', 'platform', 'engineering'],
  ['DATA', 'Data Pipeline', 'software', 'platform', 'engineering'],
  ['INFRA', 'Cloud Infrastructure', 'software', 'platform', 'standard'],
  ['OBS', 'Observability', 'software', 'platform', 'standard'],
  ['SRCH', 'Search', 'software', 'platform', 'engineering'],
  ['BILL', 'Billing', 'software', 'platform', 'confidential'],
  ['IOS', 'iOS App', 'software', 'mobile', 'mobile'],
  ['AND', 'Android App', 'software', 'mobile', 'mobile'],
  ['WEAR', 'Wearables', 'software', 'mobile', 'mobile'],
  ['MDS', 'Mobile Design System', 'software', 'mobile', 'standard'],
  ['OPS', 'Site Operations', 'business', 'operations', 'operations'],
  ['SUP', 'Supply Chain', 'business', 'operations', 'operations'],
  ['FAC', 'Facilities', 'business', 'operations', 'operations'],
  ['QA', 'Quality Assurance', 'software', 'operations', 'standard'],
  ['FIRM', 'Firmware', 'software', 'hardware', 'engineering'],
  ['CALI', 'Calibration Bench', 'software', 'hardware', 'engineering'],
  ['SPEC', 'Spectrometer 4', 'software', 'hardware', 'standard'],
  ['LIMS', 'Lab Information System', 'software', 'hardware', 'standard'],
  ['HELP', 'Customer Help Desk', 'service_desk', 'service', 'serviceDesk'],
  ['ITSM', 'IT Service Desk', 'service_desk', 'service', 'serviceDesk'],
  ['RMA', 'Returns & Repairs', 'service_desk', 'service', 'serviceDesk'],
  ['FIN', 'Finance', 'business', 'corporate', 'confidential'],
  ['LEGAL', 'Legal', 'business', 'corporate', 'confidential'],
  ['ROAD', 'Product Roadmap', 'software', 'corporate', 'standard'],
  ['SPE3', 'Spectrometer 3', 'software', 'hardware', 'standard', 'archived'],
  ['INTRA', 'Intranet 2021', 'business', 'corporate', 'standard', 'archived'],
  ['TRIAL', 'Connector trial', 'software', 'platform', 'standard', 'deleted'],
];

const teamManaged: readonly Row[] = [
  ['GROW', 'Growth Experiments', 'software', 'platform', 'limited'],
  ['ML', 'Machine Learning', 'software', 'platform', 'private'],
  ['DOCS', 'Documentation', 'software', 'platform', 'open'],
  ['BETA', 'Beta Programme', 'software', 'mobile', 'limited'],
  ['KIT', 'Developer Kit', 'software', 'mobile', 'private'],
  ['EVT', 'Events', 'business', 'corporate', 'open'],
  ['HIRE', 'Hiring', 'business', 'corporate', 'private'],
  ['BRAND', 'Brand Refresh', 'business', 'corporate', 'limited'],
  ['FLEET', 'Vehicle Fleet', 'business', 'operations', 'limited'],
  ['LAB', 'Lab Automation', 'software', 'hardware', 'private'],
  ['SENS', 'Sensor Research', 'software', 'hardware', 'limited'],
  ['FIELD', 'Field Service', 'service_desk', 'service', 'limited'],
];

/** Where aha-sync's admin forgot the role, and where it was never made a project administrator. */
const ahaForgotten = ['FIRM', 'CALI', 'LIMS'];
const ahaNotAdministrator = [
  ...ahaForgotten,
  'PLAT',
  'DATA',
  'INFRA',
  'ROAD',
  'HELP',
  'ITSM',
  'RMA',
  'FIN',
  'LEGAL',
  'BILL',
];
const ahaTeamManaged = ['GROW', 'BETA', 'KIT', 'ML'];

/** Projects with issue security, by their scheme. */
const securityOf: Readonly<Record<string, number>> = {
  PLAT: securitySchemeIds.customerConfidential,
  API: securitySchemeIds.customerConfidential,
  AUTH: securitySchemeIds.customerConfidential,
  LIMS: securitySchemeIds.customerConfidential,
  FIN: securitySchemeIds.peopleAndLegal,
  LEGAL: securitySchemeIds.peopleAndLegal,
};

/** Screens and field rules beside the site's defaults, by what the permission scheme says about the project. */
const fieldSettings: Readonly<Partial<Record<Shared | Access, Partial<ProjectFile>>>> = {
  engineering: {
    issueTypeScreenSchemeId: typeScreenSchemeIds.engineering,
    fieldConfigurationSchemeId: fieldRuleIds.engineering,
  },
  operations: { fieldConfigurationSchemeId: fieldRuleIds.operations },
  mobile: { issueTypeScreenSchemeId: typeScreenSchemeIds.mobile, fieldSchemeId: fieldRuleIds.mobile },
};

const engineeringTeam: Readonly<Partial<Record<Area, string>>> = {
  platform: groupIds.platformEngineering,
  mobile: groupIds.mobileEngineering,
  hardware: groupIds.engineering,
  operations: groupIds.operations,
};

function companyActors(key: string, area: Area): NonNullable<ProjectFile['roleActors']> {
  const team = engineeringTeam[area];
  const developers = ahaForgotten.includes(key) ? [] : [people.ahaSync];
  const administrators = ahaNotAdministrator.includes(key) ? [] : [people.ahaSync];
  return {
    [roleIds.developers]: { users: developers, groups: team === undefined ? [] : [team] },
    [roleIds.administrators]: { users: administrators, groups: [groupIds.jiraAdministrators] },
    [roleIds.projektleitung]: { users: [areas[area].lead] },
    [roleIds.addons]: { users: [people.app] },
    ...(area === 'service'
      ? { [roleIds.serviceDeskTeam]: { groups: [groupIds.serviceAgents], users: [people.tempoReporting] } }
      : {}),
    ...(area === 'corporate' ? { [roleIds.users]: { users: [people.hiddenEmail] } } : {}),
  };
}

function teamActors(key: string, area: Area, firstRoleId: number): NonNullable<ProjectFile['roleActors']> {
  const members = [people.tempoReporting, ...(ahaTeamManaged.includes(key) ? [people.ahaSync] : [])];
  return {
    [firstRoleId]: { users: [areas[area].lead, people.admin] },
    [firstRoleId + 1]: { users: members },
    [firstRoleId + 2]: { users: [people.ordinary] },
    [firstRoleId + 3]: { users: [people.app] },
  };
}

/** 26 live company-managed projects, 12 team-managed ones, two archived, one in the bin. */
export const projects: ProjectFile[] = [
  ...companyManaged.map(([key, name, typeKey, area, from, status], index): ProjectFile => ({
    id: 10_000 + index,
    key,
    name,
    description: `${name} at Brightmoor Instruments.`,
    typeKey,
    style: 'classic',
    ...areas[area],
    permissionSchemeId: schemeIds[from as Shared],
    ...(securityOf[key] === undefined ? {} : { issueSecuritySchemeId: securityOf[key] }),
    ...fieldSettings[from],
    roleActors: companyActors(key, area),
    ...(status === undefined ? {} : { status }),
  })),
  ...teamManaged.map(([key, name, typeKey, area, from], index): ProjectFile => {
    const firstRoleId = 10_200 + index * 5;
    return {
      id: 10_040 + index,
      key,
      name,
      description: `${name}, run by the team itself.`,
      typeKey,
      style: 'next-gen',
      ...areas[area],
      teamManaged: { schemeId: 10_300 + index, firstRoleId, access: from as Access },
      roleActors: teamActors(key, area, firstRoleId),
    };
  }),
];
