import { defaultProjectKeys } from '../site-file/permission-catalogue';
import type { Grant, Holder, PermissionScheme, Role } from './site-state';

/** The five roles each team-managed project has, in the order of their ids (measured on live sites: GET /role with scope). */
const roleTexts = [
  ['Administrator', 'Admins can do most things, like update settings and add other admins.'],
  ['Member', 'Members are part of the team, and can add, edit, and collaborate on all work.'],
  ['Viewer', "Viewers can search through, view, and comment on your team's work, but not much else."],
  ['atlassian-addons-project-access', 'A project role that represents Connect add-ons.'],
  ['jira-guest-member', 'Guests invited to this project.'],
] as const;

const viewerKeys = [
  'BROWSE_PROJECTS',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'VIEW_DEV_TOOLS',
  'VIEW_READONLY_WORKFLOW',
  'VIEW_VOTERS_AND_WATCHERS',
];

const adminOnlyKeys = [
  'ADMINISTER_PROJECTS',
  'EDIT_WORKFLOW',
  'EDIT_ISSUE_LAYOUT',
  'DELETE_ISSUES',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_ALL_WORKLOGS',
  'EDIT_ALL_COMMENTS',
  'EDIT_ALL_WORKLOGS',
  'SERVICEDESK_AGENT',
  'SET_ISSUE_SECURITY',
  'UNARCHIVE_ISSUES',
  'PROJECT_VIEW_ALL_WORKLOGS',
];
const memberKeys = defaultProjectKeys.filter((key) => !adminOnlyKeys.includes(key));

export interface TeamManagedIds {
  readonly schemeId: number;
  readonly firstRoleId: number;
  readonly access: 'open' | 'limited' | 'private';
}

/** @returns the five roles of one team-managed project, ids from `firstRoleId` on. */
export function teamManagedRoles(projectId: number, ids: TeamManagedIds): Role[] {
  return roleTexts.map(([name, description], offset) => ({
    id: ids.firstRoleId + offset,
    name,
    description,
    projectId,
    defaultActors: { users: new Set(), groups: new Set() },
  }));
}

function grantsFor(ids: TeamManagedIds): Grant[] {
  const role = (offset: number): Holder => {
    const roleId = String(ids.firstRoleId + offset);
    return { type: 'projectRole', parameter: roleId, value: roleId };
  };
  const rows: [readonly string[], Holder][] = [
    [defaultProjectKeys, role(0)],
    [memberKeys, role(1)],
    [viewerKeys, role(2)],
    [memberKeys, role(3)],
  ];
  if (ids.access === 'open') rows.push([memberKeys, { type: 'applicationRole' }]);
  if (ids.access === 'limited') rows.push([viewerKeys, { type: 'applicationRole' }]);
  return rows
    .flatMap(([keys, holder]) => keys.map((permission) => ({ permission, holder })))
    .map((grant, index) => ({ id: ids.schemeId * 1000 + index, ...grant }));
}

/**
 * The project's own scheme. Its name and its holder types (projectRole, applicationRole) were measured on live sites; which keys
 * each role holds follows the role descriptions. The grants are made when they are first read: a site may have thousands.
 */
export function teamManagedScheme(
  projectId: number,
  projectKey: string,
  ids: TeamManagedIds,
): PermissionScheme {
  let grants: readonly Grant[] | undefined;
  return {
    id: ids.schemeId,
    name: `${projectKey}: Simplified Permission Scheme`,
    description: '',
    projectId,
    get grants() {
      grants ??= grantsFor(ids);
      return grants;
    },
    set grants(next) {
      grants = next;
    },
  };
}
