import type { RoleFile } from '../site-file/schema';
import { groupIds } from './groups';

/** Ids of the site-wide roles. */
export const roleIds = {
  users: 10000,
  developers: 10001,
  administrators: 10002,
  addons: 10003,
  serviceDeskTeam: 10005,
  /** A role the German office renamed. */
  projektleitung: 10010,
  partners: 10011,
} as const;

/** The site-wide roles. Team-managed roles are made with their projects. */
export const roles: RoleFile[] = [
  { id: roleIds.users, name: 'Users', description: 'A project role that represents users in a project' },
  {
    id: roleIds.developers,
    name: 'Developers',
    description: 'A project role that represents developers in a project',
    actors: [
      {
        type: 'atlassian-group-role-actor',
        actorGroup: { groupId: groupIds.engineering, name: 'engineering' },
      },
    ],
  },
  {
    id: roleIds.administrators,
    name: 'Administrators',
    description: 'A project role that represents administrators in a project',
    actors: [
      {
        type: 'atlassian-group-role-actor',
        actorGroup: { groupId: groupIds.jiraAdministrators, name: 'jira-administrators' },
      },
    ],
  },
  {
    id: roleIds.addons,
    name: 'atlassian-addons-project-access',
    description:
      'A project role that represents Connect add-ons declaring a scope that requires more than read issue permissions',
  },
  {
    id: roleIds.serviceDeskTeam,
    name: 'Service Desk Team',
    description: 'Agents who work on requests in a service project',
  },
  {
    id: roleIds.projektleitung,
    name: 'Projektleitung',
    description: 'Leitet ein Projekt (früher: Project Leads)',
  },
  { id: roleIds.partners, name: 'External Partners', description: 'Suppliers with restricted access' },
];
