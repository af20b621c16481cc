import type { SiteChange } from '../model/site-change';
import type { Holder, SiteState } from '../model/site-state';

function holderText(state: SiteState, holder: Holder): string {
  const id = holder.value ?? holder.parameter ?? '';
  const name =
    state.groups.get(id)?.name ??
    state.accounts.get(id)?.displayName ??
    (holder.type === 'projectRole' ? state.roles.get(Number(id))?.name : undefined) ??
    id;
  return name === '' ? holder.type : `${holder.type} ${name}`;
}

/** A change in one sentence, with names where the site knows them. */
export function describeChange(state: SiteState, change: SiteChange): string {
  const person = (id: string): string => state.accounts.get(id)?.displayName ?? id;
  const group = (id: string): string => state.groups.get(id)?.name ?? id;
  const scheme = (id: number): string => state.schemes.get(id)?.name ?? String(id);
  const levels = [...state.securitySchemes.values()].flatMap((of) => of.levels);
  const level = (id: number): string => levels.find((of) => of.id === id)?.name ?? String(id);
  const { fields, screens, filters } = state.configuration;
  const field = (id: string): string => fields.get(id)?.name ?? id;
  const screen = (id: number): string => screens.get(id)?.name ?? String(id);
  const filter = (id: number): string => filters.get(id)?.name ?? String(id);
  switch (change.type) {
    case 'grant':
      return `Granted ${change.permission} to ${holderText(state, change.holder)} in "${scheme(change.schemeId)}".`;
    case 'revoke':
      return `Revoked ${change.permission} from ${holderText(state, change.holder)} in "${scheme(change.schemeId)}".`;
    case 'grant-global':
      return `Granted ${change.permission} to the group ${group(change.groupId)}.`;
    case 'revoke-global':
      return `Revoked ${change.permission} from the group ${group(change.groupId)}.`;
    case 'create-group':
      return `Created the group ${change.name}.`;
    case 'create-role':
      return `Created the role ${change.name}.`;
    case 'add-group-member':
      return `Added ${person(change.accountId)} to the group ${group(change.groupId)}.`;
    case 'remove-group-member':
      return `Removed ${person(change.accountId)} from the group ${group(change.groupId)}.`;
    case 'add-role-actor':
    case 'remove-role-actor': {
      const who = change.accountId === undefined ? group(change.groupId ?? '') : person(change.accountId);
      const role = state.roles.get(change.roleId)?.name ?? String(change.roleId);
      const done = change.type === 'add-role-actor' ? 'Added' : 'Removed';
      const preposition = change.type === 'add-role-actor' ? 'to' : 'from';
      return `${done} ${who} ${preposition} the role ${role} in ${change.projectKey}.`;
    }
    case 'deactivate-account':
      return `Deactivated ${person(change.accountId)}.`;
    case 'activate-account':
      return `Activated ${person(change.accountId)}.`;
    case 'give-application-role':
      return `Gave ${person(change.accountId)} access to ${change.key}.`;
    case 'remove-application-role':
      return `Removed ${person(change.accountId)}'s access to ${change.key}.`;
    case 'archive-project':
      return `Archived ${change.projectKey}.`;
    case 'restore-project':
      return `Restored ${change.projectKey}.`;
    case 'delete-project':
      return `Moved ${change.projectKey} to the trash.`;
    case 'move-project-to-scheme':
      return `${change.projectKey} now uses "${scheme(change.schemeId)}".`;
    case 'set-project-security-scheme': {
      const id = change.issueSecuritySchemeId;
      if (id === undefined) return `${change.projectKey} has no issue security any more.`;
      return `${change.projectKey} now uses the issue security "${state.securitySchemes.get(id)?.name ?? String(id)}".`;
    }
    case 'add-security-level-member':
      return `Added ${holderText(state, change.holder)} to the security level ${level(change.levelId)}.`;
    case 'remove-security-level-member':
      return `Removed ${holderText(state, change.holder)} from the security level ${level(change.levelId)}.`;
    case 'set-app-access-rule':
      return change.blocked
        ? `An app access rule now blocks ${change.projectKey}.`
        : `No app access rule blocks ${change.projectKey} any more.`;
    case 'set-plan':
      return `${change.application} is now on the plan ${change.plan}.`;
    case 'create-account':
      return `Created the account ${change.account.displayName}.`;
    case 'put-field-on-screen':
      return `Put ${field(change.fieldId)} on the screen "${screen(change.screenId)}".`;
    case 'take-field-off-screen':
      return `Took ${field(change.fieldId)} off the screen "${screen(change.screenId)}".`;
    case 'share-filter':
      return `Shared the filter "${filter(change.filterId)}" (${change.share.type}).`;
    case 'unshare-filter':
      return `Shared the filter "${filter(change.filterId)}" with nobody.`;
    case 'set-switch':
      return `Switched ${change.name} ${change.on ? 'on' : 'off'}.`;
  }
}
