import type { Assumptions } from '../assumptions';
import type { Holder, Project, SiteState } from '../model/site-state';
import type { Subject } from './memberships';

/** `per-issue`: true on some issues only, for example those the account reported. */
export type HolderMatch = 'yes' | 'no' | 'per-issue';

function yes(condition: boolean): HolderMatch {
  return condition ? 'yes' : 'no';
}

function inGroup(state: SiteState, subject: Subject, holder: Holder): boolean {
  if (holder.value !== undefined) return subject.groupIds.has(holder.value);
  for (const groupId of subject.groupIds)
    if (state.groups.get(groupId)?.name === holder.parameter) return true;
  return false;
}

function inRole(subject: Subject, project: Project, holder: Holder): boolean {
  const actors = project.roleActors.get(Number(holder.parameter ?? holder.value));
  if (!actors) return false;
  if (subject.account && actors.users.has(subject.account.accountId)) return true;
  for (const groupId of actors.groups) if (subject.groupIds.has(groupId)) return true;
  return false;
}

function portal(subject: Subject, covers: Assumptions['portalHolderCovers']): boolean {
  if (covers === 'no-one' || !subject.account) return false;
  return covers === 'anyone-signed-in' || subject.account.accountType === 'customer';
}

/**
 * Whether one holder of a grant covers a subject in a project.
 * Holder types: Atlassian REST docs, "Permission schemes", holder object; `projectRole` counts actors of that one project.
 */
export function matchHolder(
  state: SiteState,
  assumptions: Assumptions,
  subject: Subject,
  project: Project,
  holder: Holder,
): HolderMatch {
  const { account } = subject;
  switch (holder.type) {
    case 'anyone':
      return 'yes';
    case 'applicationRole': {
      const key = holder.value ?? holder.parameter ?? '';
      // Without a key it reads "Application access - any logged in user": access to any Jira app will do.
      return yes(key === '' ? subject.applicationRoles.size > 0 : subject.applicationRoles.has(key));
    }
    case 'group':
      return yes(inGroup(state, subject, holder));
    case 'projectRole':
      return yes(inRole(subject, project, holder));
    case 'projectLead':
      return yes(account?.accountId === project.leadAccountId);
    case 'user':
      return yes(account !== undefined && account.accountId === (holder.value ?? holder.parameter));
    case 'reporter':
    case 'assignee':
    case 'userCustomField':
    case 'groupCustomField':
      return account ? 'per-issue' : 'no';
    case 'sd.customer.portal.only':
      return yes(portal(subject, assumptions.portalHolderCovers));
    default:
      return yes(assumptions.unknownHolderGrants && account !== undefined);
  }
}
