import {
  requireAccount,
  requireGroup,
  requireProjectByKey,
  requireRole,
  requireSchemeById,
  requireSecurityScheme,
} from './lookups';
import { type SiteChange, SiteChangeError } from './site-change';
import type { Project, SiteState } from './site-state';

type ProjectChange = Extract<SiteChange, { projectKey: string }>;
type ActorChange = Extract<ProjectChange, { roleId: number }>;

function changeActor(state: SiteState, project: Project, change: ActorChange): void {
  const role = requireRole(state, change.roleId);
  if (role.projectId !== (project.style === 'next-gen' ? project.id : undefined)) {
    throw new SiteChangeError(`Role ${role.id} (${role.name}) isn't a role of project ${project.key}.`);
  }
  const actors = project.roleActors.get(role.id) ?? { users: new Set<string>(), groups: new Set<string>() };
  project.roleActors.set(role.id, actors);
  const add = change.type === 'add-role-actor';
  if (change.accountId !== undefined) {
    const { accountId } = requireAccount(state, change.accountId);
    if (add) actors.users.add(accountId);
    else actors.users.delete(accountId);
  }
  if (change.groupId !== undefined) {
    const { groupId } = requireGroup(state, change.groupId);
    if (add) actors.groups.add(groupId);
    else actors.groups.delete(groupId);
  }
  if (change.accountId === undefined && change.groupId === undefined) {
    throw new SiteChangeError('Name the account or the group that the role is for.');
  }
}

function setSecurityScheme(state: SiteState, project: Project, schemeId: number | undefined): void {
  const owner = [...state.projects.values()].find(
    ({ style, securitySchemeId }) => style === 'next-gen' && securitySchemeId === schemeId,
  );
  if (project.style === 'next-gen' || (schemeId !== undefined && owner)) {
    const { key } = project.style === 'next-gen' ? project : (owner ?? project);
    throw new SiteChangeError(`${key} is team-managed: its issue security can't be swapped or shared.`);
  }
  project.securitySchemeId = schemeId === undefined ? undefined : requireSecurityScheme(state, schemeId).id;
}

/**
 * Changes one project.
 * @throws SiteChangeError when something named isn't there, or a team-managed project's scheme would be swapped (Jira can't)
 */
export function applyProjectChange(state: SiteState, change: ProjectChange): void {
  const project = requireProjectByKey(state, change.projectKey);
  switch (change.type) {
    case 'add-role-actor':
    case 'remove-role-actor':
      changeActor(state, project, change);
      return;
    case 'archive-project':
      project.status = 'archived';
      return;
    case 'restore-project':
      project.status = 'live';
      return;
    case 'delete-project':
      project.status = 'deleted';
      return;
    case 'set-app-access-rule':
      project.appAccessRuleBlocked = change.blocked;
      return;
    case 'move-project-to-scheme':
      if (project.style === 'next-gen') {
        throw new SiteChangeError(`${project.key} is team-managed: its permission scheme can't be swapped.`);
      }
      project.schemeId = requireSchemeById(state, change.schemeId).id;
      return;
    case 'set-project-security-scheme':
      setSecurityScheme(state, project, change.issueSecuritySchemeId);
  }
}
