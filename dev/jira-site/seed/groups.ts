import type { GroupFile, SiteFile } from '../site-file/schema';
import { people } from './people';

/** Group ids of the seeded company. */
export const groupIds = {
  jiraAdministrators: '2c6f1a90-7d3e-4b85-9c12-e0f4a7d6b3c8',
  platformAdmins: '8f0b4d27-31ca-4e69-a5d8-7b2c9e1f6043',
  siteAdmins: 'd41e7c05-9a62-4f3b-8b70-5c6d2f9e1a84',
  softwareUsers: '71a9e3d4-c05b-4826-b1f7-2e8d0c4a6f95',
  serviceUsers: 'a3d05f1c-6e47-49b2-8c9d-f01b7e5a2d36',
  allStaff: '05e8b7c2-d91f-4a34-96c0-3b7f8d1e5a62',
  engineering: 'b82d6f09-45ea-4c71-83b5-9d0e2a7c1f48',
  platformEngineering: 'f6c01e9b-7a83-4d52-b4e6-08d5c3a9f217',
  mobileEngineering: '49b7d2e5-0f18-4c96-a3d7-e61c8b5f0a92',
  operations: 'e17c5a38-b264-4f9d-85a0-c3d9e7f1b046',
  serviceAgents: '3a8e0d6f-92c7-4b15-ad48-71f5b0e2c9d3',
  integrations: '96d4b1f7-e02c-4a85-9b3e-5d7a0c8f6e21',
  reportingReadWrite: 'c5f29e70-1b8d-4364-a7c9-8e0d4b6f3a15',
  addonsAdmin: '1d7b3e8a-f540-4c29-96ea-b2c8d5f07e63',
} as const;

const staff = [
  people.admin,
  people.ordinary,
  people.hiddenEmail,
  people.corporateLead,
  people.hardwareLead,
  people.serviceLead,
];
const platformPeople = [
  people.platformLead,
  '5cb4f1e0d27a9b0e6f83c5a4',
  '5d9f07c3be61a20da8e4f7b2',
  '5bd6a2f9083e7c2c51b4d0e8',
];
const mobilePeople = [people.mobileLead, '5f12e8a94c7d3b006e05b9d3', '6143b0d7f5e29c0069a8f4e1'];
const operationsPeople = [
  people.operationsLead,
  '712020:58c1e7a3-d904-4b6f-a2e5-3f7d9b0c6e81',
  '63e70a5cd81f4b9a2c6de015',
];

/** Groups; "all-staff" and "engineering" hold most people through nested groups. */
export const groups: GroupFile[] = [
  { groupId: groupIds.jiraAdministrators, name: 'jira-administrators', members: [people.admin] },
  {
    groupId: groupIds.platformAdmins,
    name: 'jira-platform-admins',
    members: [people.adminWithoutUserPicker],
  },
  { groupId: groupIds.siteAdmins, name: 'site-admins', members: [people.admin] },
  {
    groupId: groupIds.softwareUsers,
    name: 'jira-software-users',
    members: [
      people.adminWithoutUserPicker,
      people.ahaSync,
      people.alignConnector,
      people.tempoReporting,
      people.legacySync,
      people.app,
    ],
    groups: [groupIds.allStaff],
  },
  {
    groupId: groupIds.serviceUsers,
    name: 'jira-servicemanagement-users',
    members: [people.admin, people.tempoReporting],
    groups: [groupIds.serviceAgents],
  },
  {
    groupId: groupIds.allStaff,
    name: 'all-staff',
    members: staff,
    groups: [groupIds.engineering, groupIds.operations],
  },
  {
    groupId: groupIds.engineering,
    name: 'engineering',
    groups: [groupIds.platformEngineering, groupIds.mobileEngineering],
  },
  { groupId: groupIds.platformEngineering, name: 'platform-engineering', members: platformPeople },
  { groupId: groupIds.mobileEngineering, name: 'mobile-engineering', members: mobilePeople },
  { groupId: groupIds.operations, name: 'operations', members: operationsPeople },
  {
    groupId: groupIds.serviceAgents,
    name: 'service-desk-agents',
    members: [people.serviceLead, '63e70a5cd81f4b9a2c6de015'],
  },
  {
    groupId: groupIds.integrations,
    name: 'integrations',
    members: [people.alignConnector, people.legacySync],
  },
  { groupId: groupIds.reportingReadWrite, name: 'reporting-read-write', members: [people.tempoReporting] },
  { groupId: groupIds.addonsAdmin, name: 'atlassian-addons-admin', members: [people.app] },
];

/** Who holds the global permissions. Nobody holds SYSTEM_ADMIN: on Cloud it is false even for site admins. */
export const globalGrants: SiteFile['globalGrants'] = {
  ADMINISTER: [
    groupIds.jiraAdministrators,
    groupIds.platformAdmins,
    groupIds.siteAdmins,
    groupIds.addonsAdmin,
  ],
  USER_PICKER: [groupIds.jiraAdministrators, groupIds.allStaff, groupIds.integrations, groupIds.addonsAdmin],
  CREATE_SHARED_OBJECTS: [groupIds.allStaff],
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: [groupIds.jiraAdministrators],
  BULK_CHANGE: [groupIds.engineering, groupIds.jiraAdministrators],
  CREATE_PROJECT: [groupIds.allStaff],
};

/** App access. */
export const applicationRoles: SiteFile['applicationRoles'] = [
  {
    key: 'jira-software',
    name: 'Jira',
    groups: [groupIds.softwareUsers, groupIds.addonsAdmin],
    defaultGroups: [groupIds.softwareUsers],
    numberOfSeats: 200,
  },
  {
    key: 'jira-servicedesk',
    name: 'Jira Service Management',
    groups: [groupIds.serviceUsers],
    numberOfSeats: 20,
  },
];
