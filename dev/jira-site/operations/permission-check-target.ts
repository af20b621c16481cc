import { rightsOf } from '../evaluator/permissions';
import { badRequest, forbidden, refusals } from '../http/jira-error';
import type { Call } from '../http/operation';
import type { Account, Project } from '../model/site-state';

/** What permissions/check is answered from: the target's rights with the site's assumptions applied. */
export interface CheckTarget {
  global(key: string): boolean;
  inProject(project: Project, key: string): boolean;
}

const holdsNothing: CheckTarget = { global: () => false, inProject: () => false };

/**
 * The account asked about.
 * @throws JiraError 403 when it is somebody else's and the caller isn't a Jira admin (documented), 400 when there is no such account
 */
function targetAccount(call: Call, accountId: string | undefined): Account | undefined {
  if (accountId === undefined || accountId === call.caller.account?.accountId) return call.caller.account;
  const appMay = call.caller.kind === 'app' && call.assumptions.appMayCheckAnyone;
  if (!appMay && !call.rights.global('ADMINISTER')) throw forbidden(refusals.onlyAdmins);
  const account = call.state.accounts.get(accountId);
  if (!account || account.deleted) throw invalidAccount(accountId);
  return account;
}

function invalidAccount(accountId: string): Error {
  return badRequest(undefined, { accountId: `The user with account ID ${accountId} does not exist.` });
}

/**
 * @param accountId as in the request; undefined asks about the caller (an anonymous one holds what `anyone` is granted)
 * @returns how to answer for that account
 * @throws JiraError 403 or 400, see targetAccount
 */
export function checkTarget(call: Call, accountId: string | undefined): CheckTarget {
  const { state, assumptions } = call;
  const account = targetAccount(call, accountId);
  const rights = rightsOf(state, assumptions, account);
  if (account && !account.active && assumptions.checkInactiveAccount !== 'as-active') {
    if (assumptions.checkInactiveAccount === 'invalid-account') throw invalidAccount(account.accountId);
    return holdsNothing;
  }
  if (account?.accountType === 'customer' && assumptions.checkCustomerAccount !== 'as-signed-in') {
    if (assumptions.checkCustomerAccount === 'invalid-account') throw invalidAccount(account.accountId);
    return holdsNothing;
  }
  if (account && assumptions.noAppAccessHoldsNothing && rights.subject.applicationRoles.size === 0) {
    return holdsNothing;
  }
  const question = {
    administerCounts: assumptions.administerImpliesAdministerProjectsInCheck,
    perIssueCounts: assumptions.perIssueHolderGrantsProjectLevel,
  };
  const granted = (project: Project, key: string): boolean => rights.inProject(project, key, question);
  return {
    global: (key) => rights.global(key),
    inProject: (project, key) => {
      const readOnly = project.status === 'archived' && assumptions.checkArchivedProjects === 'browse-only';
      if (readOnly && key !== 'BROWSE_PROJECTS') return false;
      if (assumptions.browseIsPrerequisite && !granted(project, 'BROWSE_PROJECTS')) return false;
      return granted(project, key);
    },
  };
}
