import type { JiraSite } from '../../../dev/jira-site';
import type { SiteChange } from '../../../dev/jira-site/model/site-change';
import type { GroupRef } from '../../../src/domain/account';
import { type Change, type Grantee, NEW_GROUP, NEW_ROLE } from '../../../src/domain/plan/change';

const GROUP_ID = 'made-for-the-plan';
const ROLE_ID = 990_001;

/** Makes the changes of a plan on a simulated site, as an admin would, one after the other. */
export function makeChanges(site: JiraSite, accountId: string, changes: readonly Change[]): void {
  for (const change of changes) for (const one of asSiteChanges(site, accountId, change)) site.apply(one);
}

function asSiteChanges(site: JiraSite, accountId: string, change: Change): SiteChange[] {
  const keyOf = ({ id }: { id: number }): string => site.state.projects.get(id)?.key ?? '';
  switch (change.kind) {
    case 'create-account':
      return [
        {
          type: 'create-account',
          account: { accountId, displayName: 'Made for the plan', accountType: 'atlassian' },
        },
      ];
    case 'activate-account':
      return [{ type: 'activate-account', accountId }];
    case 'give-product-access': {
      const [first] = site.state.applicationRoles.keys();
      return [{ type: 'give-application-role', accountId, key: change.application ?? first ?? '' }];
    }
    case 'create-group':
      return [{ type: 'create-group', groupId: GROUP_ID, name: 'Made for the plan' }];
    case 'create-role':
      return [{ type: 'create-role', roleId: ROLE_ID, name: 'Made for the plan' }];
    case 'join-group':
      return [{ type: 'add-group-member', groupId: groupId(site, change.group), accountId }];
    case 'leave-group':
      return [{ type: 'remove-group-member', groupId: groupId(site, change.group), accountId }];
    case 'join-role':
    case 'leave-role':
      return change.projects.map((project) => ({
        type: change.kind === 'join-role' ? 'add-role-actor' : 'remove-role-actor',
        projectKey: keyOf(project),
        roleId: roleId(change.role.roleId),
        accountId,
      }));
    case 'grant':
      return change.permissions.map((permission) => ({
        type: 'grant',
        schemeId: Number(change.scheme.id),
        permission,
        holder: holderOf(site, accountId, change.to),
      }));
    case 'revoke':
      return change.permissions.map((permission) => ({
        type: 'revoke',
        schemeId: Number(change.scheme.id),
        permission,
        holder: holderOf(site, accountId, change.from),
      }));
    case 'grant-global':
      return [{ type: 'grant-global', permission: change.permission, groupId: groupId(site, change.group) }];
  }
}

function groupId({ state }: JiraSite, group: GroupRef): string {
  if (group.groupId === NEW_GROUP.groupId) return GROUP_ID;
  return group.groupId ?? [...state.groups.values()].find(({ name }) => name === group.name)?.groupId ?? '';
}

const roleId = (id: string): number => (id === NEW_ROLE.roleId ? ROLE_ID : Number(id));

function holderOf(site: JiraSite, accountId: string, grantee: Grantee) {
  switch (grantee.kind) {
    case 'account':
      return { type: 'user', parameter: accountId, value: accountId };
    case 'group': {
      const id = groupId(site, grantee.group);
      return { type: 'group', parameter: site.state.groups.get(id)?.name ?? '', value: id };
    }
    case 'role': {
      const id = String(roleId(grantee.role.roleId));
      return { type: 'projectRole', parameter: id, value: id };
    }
  }
}
