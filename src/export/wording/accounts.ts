/** What kind of account it is, for a person (Atlassian REST v3, schema User: accountType and appType). */
export function accountTypeLabel(account: { accountType: string; appType?: string }): string {
  switch (account.accountType) {
    case 'atlassian':
      return 'Person';
    case 'customer':
      return 'Portal customer';
    case 'app':
      if (account.appType === 'service') return 'Service account';
      return account.appType === 'agent' ? 'Agent' : 'App';
    default:
      return 'Account of unknown type';
  }
}

/** What stands between the account and any use of Jira, in two short sentences; `undefined` when nothing is known to. */
export function accountBlockerSentence(account: {
  active: boolean;
  deleted: boolean;
  accountType: string;
  jiraAccess: 'yes' | 'no' | 'unknown';
}): string | undefined {
  if (account.deleted) return 'This account was deleted. Choose another one.';
  if (account.accountType === 'customer')
    return 'This is a portal customer. A connector cannot use it; choose a person or a service account.';
  if (!account.active)
    return 'This account is deactivated, so Jira refuses everything it asks for. Reactivate it in the admin console.';
  if (account.jiraAccess === 'no')
    return 'This account has no access to a Jira app. Give it access in the admin console first.';
  return undefined;
}
