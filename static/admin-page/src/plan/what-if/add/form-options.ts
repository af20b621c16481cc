import { permissionName } from '../../../../../../src/export/wording';
import { groupName, type PlanContext, roleName } from '../../../../../../src/export/wording/plan';
import type { PlanFacts } from '../../planner/questions';
import type { ChangeForm } from './change-form';

/** Something to choose in a field. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}

const KINDS: readonly FormOption[] = [
  { value: 'join-group', label: 'Add the account to a group' },
  { value: 'leave-group', label: 'Take the account out of a group' },
  { value: 'join-role', label: 'Add the account to a role in projects' },
  { value: 'leave-role', label: 'Take the account out of a role in projects' },
  { value: 'grant', label: 'Grant a permission in a scheme' },
  { value: 'revoke', label: 'Revoke a permission in a scheme' },
];

/** What can be chosen in a field; nothing for one in which something is typed. */
export function optionsFor(
  field: keyof ChangeForm,
  { kind }: ChangeForm,
  facts: PlanFacts,
  context: PlanContext,
): readonly FormOption[] | undefined {
  switch (field) {
    case 'kind':
      return KINDS;
    case 'group': {
      const groups =
        kind === 'leave-group'
          ? facts.ownGroups
          : kind === 'join-group'
            ? facts.groups
            : [...facts.ownGroups, ...facts.groups];
      return groups.map((group) => ({
        value: group.groupId ?? group.name,
        label: unquoted(groupName(group, context)),
      }));
    }
    case 'role':
      return facts.roles.map((role) => ({ value: role.roleId, label: unquoted(roleName(role, context)) }));
    case 'scheme':
      return facts.schemes.map(({ id, name }) => ({ value: id, label: name === '' ? id : name }));
    case 'permission':
      return facts.grantable
        .map((value) => ({ value, label: permissionName(value, context.names) }))
        .sort((a, b) => a.label.localeCompare(b.label));
    case 'holder':
      return [
        { value: 'account', label: context.accountName },
        { value: 'group', label: 'A group' },
        { value: 'role', label: 'A project role' },
      ];
    case 'keys':
      return undefined;
  }
}

/** Names stand in quotes in a sentence, and alone in a list. */
const unquoted = (name: string): string => name.replace(/^“(.*)”$/u, '$1');
