import type { Change, Grantee } from '../../../../../../src/domain/plan/change';
import { keysIn } from '../../../check/choices';
import type { PlanFacts } from '../../planner/questions';

/** The form of a change to add, as it is filled in. Choices are ids; empty where nothing is chosen. */
export interface ChangeForm {
  readonly kind: 'join-group' | 'leave-group' | 'join-role' | 'leave-role' | 'grant' | 'revoke';
  readonly group: string;
  readonly role: string;
  readonly keys: string;
  readonly scheme: string;
  readonly permission: string;
  readonly holder: Grantee['kind'];
}

export const EMPTY_FORM: ChangeForm = {
  kind: 'join-group',
  group: '',
  role: '',
  keys: '',
  scheme: '',
  permission: '',
  holder: 'account',
};

/** Which fields a change needs. */
export function fieldsOf({
  kind,
  holder,
}: Pick<ChangeForm, 'kind' | 'holder'>): ReadonlySet<keyof ChangeForm> {
  switch (kind) {
    case 'join-group':
    case 'leave-group':
      return new Set(['group']);
    case 'join-role':
    case 'leave-role':
      return new Set(['role', 'keys']);
    case 'grant':
    case 'revoke':
      return new Set(['scheme', 'permission', 'holder', ...(holder === 'account' ? [] : [holder])]);
  }
}

/** The change that the form says, or which field is wrong with what to do about it. */
export function changeIn(
  form: ChangeForm,
  facts: PlanFacts,
): { readonly change: Change } | { readonly field: keyof ChangeForm; readonly problem: string } {
  const { kind } = form;
  const group = [...facts.ownGroups, ...facts.groups].find((one) => (one.groupId ?? one.name) === form.group);
  const found = facts.roles.find(({ roleId }) => roleId === form.role);
  const role = found && { roleId: found.roleId, ...(found.name !== undefined && { name: found.name }) };
  switch (kind) {
    case 'join-group':
    case 'leave-group':
      return group ? { change: { kind, group } } : NO_GROUP;
    case 'join-role':
    case 'leave-role': {
      if (!role) return NO_ROLE;
      const projects = projectsIn(form.keys, facts);
      return 'problem' in projects ? projects : { change: { kind, role, projects: projects.found } };
    }
    case 'grant':
    case 'revoke': {
      const scheme = facts.schemes.find(({ id }) => id === form.scheme);
      if (!scheme) return { field: 'scheme', problem: 'Choose a permission scheme.' };
      if (form.permission === '') return { field: 'permission', problem: 'Choose a permission.' };
      const permissions = [form.permission];
      const grantee = granteeOf(form.holder, group, role);
      if ('problem' in grantee) return grantee;
      return kind === 'grant'
        ? { change: { kind, scheme, permissions, to: grantee } }
        : { change: { kind, scheme, permissions, from: grantee } };
    }
  }
}

const NO_GROUP = { field: 'group', problem: 'Choose a group.' } as const;
const NO_ROLE = { field: 'role', problem: 'Choose a role.' } as const;

function granteeOf(
  kind: Grantee['kind'],
  group: PlanFacts['groups'][number] | undefined,
  role: { roleId: string; name?: string } | undefined,
): Grantee | typeof NO_GROUP | typeof NO_ROLE {
  if (kind === 'account') return { kind };
  if (kind === 'group') return group ? { kind, group } : NO_GROUP;
  return role ? { kind, role } : NO_ROLE;
}

function projectsIn(
  text: string,
  { projects }: PlanFacts,
): { found: { id: number; key: string }[] } | { field: 'keys'; problem: string } {
  const keys = keysIn(text);
  if (keys.length === 0) return { field: 'keys', problem: 'Type at least one project key.' };
  const ids = new Map([...projects].map(([id, { key }]) => [key, id]));
  const unknown = keys.find((key) => !ids.has(key));
  if (unknown !== undefined)
    return { field: 'keys', problem: `${unknown} is not among the checked projects.` };
  return { found: keys.flatMap((key) => ({ id: ids.get(key) ?? 0, key })) };
}
