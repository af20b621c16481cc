import type { GroupRef } from '../../../domain/account';
import { NEW_GROUP, NEW_ROLE, type RoleRef } from '../../../domain/plan/change';
import type { Need } from '../../../domain/profile';
import type { LinkedProject } from '../../links';
import type { CauseContext } from '../cause-context';
import { quoted } from '../holders';
import { needName, permissionName } from '../requirements';
import type { NewNames } from './new-names';

/** What wording a plan needs besides the plan itself. */
export interface PlanContext extends CauseContext {
  readonly connectorName: string;
  /** What is to be created is called so, until an admin calls it otherwise. */
  readonly newNames: NewNames;
  /** The requirements of the run, so that what stays open can be named. */
  readonly requirements: readonly { readonly id: string; readonly anyOf: readonly Need[] }[];
  /** What picks a project's screens, by project id; a project that is not there is linked as a company-managed one. */
  readonly projects: ReadonlyMap<number, Omit<LinkedProject, 'key'>>;
}

/** A group by name; one that is still to be created by its suggested name. */
export function groupName(group: GroupRef, { newNames }: PlanContext): string {
  if (group.groupId === NEW_GROUP.groupId) return quoted(newNames.group);
  return quoted(group.name === '' ? group.groupId : group.name);
}

/** A role by name; one that is still to be created by its suggested name, one without a known name by its id. */
export function roleName(role: RoleRef, { newNames, names }: PlanContext): string {
  if (role.roleId === NEW_ROLE.roleId) return quoted(newNames.role);
  return quoted(role.name ?? names.roles?.[role.roleId] ?? role.roleId);
}

/**
 * What a requirement asks for, by name. One that the profile does not list is Browse Projects, on which nearly every other permission
 * rests and which a plan therefore closes, too.
 */
export function requirementName(id: string, { requirements, names }: PlanContext): string {
  const found = requirements.find((requirement) => requirement.id === id);
  if (!found) return permissionName('BROWSE_PROJECTS', names);
  return found.anyOf.map((need) => needName(need, names)).join(' or ');
}
