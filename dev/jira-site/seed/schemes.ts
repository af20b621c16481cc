import { defaultProjectKeys } from '../site-file/permission-catalogue';
import type { HolderFile, SchemeFile } from '../site-file/schema';
import { groupIds } from './groups';
import { groupHolder as group, roleHolder as role } from './holders';
import { people } from './people';
import { roleIds } from './roles';

/** Ids of the shared schemes. */
export const schemeIds = {
  standard: 0,
  engineering: 10100,
  operations: 10101,
  mobile: 10102,
  serviceDesk: 10103,
  confidential: 10104,
} as const;

const anyJiraUser: HolderFile = { type: 'applicationRole' };

const read = ['BROWSE_PROJECTS', 'VIEW_DEV_TOOLS', 'VIEW_READONLY_WORKFLOW', 'VIEW_AGGREGATED_DATA'];
const write = ['CREATE_ISSUES', 'EDIT_ISSUES'];
const work = [
  'ASSIGNABLE_USER',
  'ASSIGN_ISSUES',
  'CLOSE_ISSUES',
  'LINK_ISSUES',
  'MOVE_ISSUES',
  'RESOLVE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'VIEW_VOTERS_AND_WATCHERS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'EDIT_OWN_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
];
const comment = ['ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'];
const administer = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'MODIFY_REPORTER',
  'MANAGE_WATCHERS',
  'SET_ISSUE_SECURITY',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_ALL_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_WORKLOGS',
  'EDIT_ALL_WORKLOGS',
  'UNARCHIVE_ISSUES',
];

type Row = readonly [keys: readonly string[], holder: HolderFile];

/** App users are put in this role by Jira in every project; every scheme grants it nearly everything. */
const addons: Row = [defaultProjectKeys.filter((key) => key !== 'SERVICEDESK_AGENT'), role(roleIds.addons)];
const reporting: Row = [[...read, ...write], group(groupIds.reportingReadWrite)];

function scheme(id: number, name: string, description: string, rows: readonly Row[]): SchemeFile {
  const grants = rows.flatMap(([keys, holder]) => keys.map((permission) => ({ permission, holder })));
  return {
    id,
    name,
    description,
    permissions: grants.map((grant, index) => ({ id: id * 100 + 10_000 + index, ...grant })),
  };
}

/** The shared schemes; team-managed ones are made with their projects. */
export const permissionSchemes: SchemeFile[] = [
  scheme(
    schemeIds.standard,
    'Default Permission Scheme',
    'Any new projects that are created will be assigned this scheme.',
    [
      addons,
      reporting,
      [[...read, ...comment, 'CREATE_ISSUES'], anyJiraUser],
      [[...write, ...work], role(roleIds.developers)],
      [[...read, ...write, ...work, ...comment, ...administer], role(roleIds.administrators)],
      [
        [...read, ...write, 'TRANSITION_ISSUES', 'ASSIGN_ISSUES', 'LINK_ISSUES'],
        group(groupIds.integrations),
      ],
    ],
  ),
  scheme(schemeIds.engineering, 'Engineering Permission Scheme', 'Software projects of the product teams.', [
    addons,
    reporting,
    [[...read, ...comment], group(groupIds.allStaff)],
    [[...read, ...write, ...work, ...comment], role(roleIds.developers)],
    [administer, role(roleIds.projektleitung)],
    [[...administer, 'EDIT_WORKFLOW', 'EDIT_ISSUE_LAYOUT'], role(roleIds.administrators)],
    [['ADMINISTER_PROJECTS'], { type: 'projectLead' }],
    [[...read, ...write, ...work, ...comment], group(groupIds.integrations)],
  ]),
  scheme(
    schemeIds.operations,
    'Operations - own work items only',
    'People change what they reported or are assigned to.',
    [
      addons,
      reporting,
      [[...read, ...comment, 'CREATE_ISSUES', 'ASSIGNABLE_USER'], anyJiraUser],
      [['EDIT_ISSUES', 'CLOSE_ISSUES'], { type: 'reporter' }],
      [['TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'WORK_ON_ISSUES'], { type: 'assignee' }],
      [
        ['SCHEDULE_ISSUES', 'ASSIGN_ISSUES'],
        { type: 'userCustomField', parameter: 'customfield_10058', value: 'customfield_10058' },
      ],
      [
        ['LINK_ISSUES'],
        { type: 'groupCustomField', parameter: 'customfield_10071', value: 'customfield_10071' },
      ],
      [[...work.filter((key) => key !== 'SCHEDULE_ISSUES'), ...comment], role(roleIds.projektleitung)],
      [[...administer, 'EDIT_WORKFLOW'], role(roleIds.administrators)],
    ],
  ),
  scheme(schemeIds.mobile, 'Mobile Apps Scheme', 'Has grants that an installed app added.', [
    addons,
    reporting,
    [[...read, ...comment], anyJiraUser],
    [
      ['CREATE_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES', 'ASSIGNABLE_USER', 'ASSIGN_ISSUES'],
      role(roleIds.developers),
    ],
    [
      ['EDIT_ISSUES', 'CREATE_ATTACHMENTS', 'WORK_ON_ISSUES'],
      { type: 'com.teamroster.jira__on-call-member' },
    ],
    [['EDIT_ISSUES', 'SCHEDULE_ISSUES'], role(roleIds.projektleitung)],
    [administer, role(roleIds.administrators)],
    [[...read, ...write, 'LINK_ISSUES'], group(groupIds.integrations)],
  ]),
  scheme(schemeIds.serviceDesk, 'Jira Service Management Permission Scheme', 'For service projects.', [
    addons,
    reporting,
    [
      ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS', 'EDIT_OWN_COMMENTS'],
      { type: 'sd.customer.portal.only' },
    ],
    [[...read, ...write, ...work, ...comment, 'SERVICEDESK_AGENT'], role(roleIds.serviceDeskTeam)],
    [[...read, ...comment], role(roleIds.developers)],
    [
      [...read, ...write, ...work, ...comment, ...administer, 'SERVICEDESK_AGENT'],
      role(roleIds.administrators),
    ],
  ]),
  scheme(schemeIds.confidential, 'Confidential', 'Only named people and roles.', [
    addons,
    [[...read, ...write], { type: 'user', parameter: people.tempoReporting, value: people.tempoReporting }],
    [[...read, ...write, ...work, ...comment], role(roleIds.users)],
    [[...read, ...write, ...comment], { type: 'projectLead' }],
    [[...read, ...administer], role(roleIds.administrators)],
    [
      ['BROWSE_PROJECTS'],
      { type: 'applicationRole', parameter: 'jira-servicedesk', value: 'jira-servicedesk' },
    ],
  ]),
];
