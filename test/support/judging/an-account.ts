import type { AccountFacts } from '../../../src/domain/account';

export const ACCOUNT_ID = '557058:integration';

/** An active person with access to Jira Software, in no group; `over` replaces single facts. */
export function anAccount(over: Partial<AccountFacts> = {}): AccountFacts {
  return {
    accountId: ACCOUNT_ID,
    accountType: 'atlassian',
    active: true,
    deleted: false,
    applicationRoles: ['jira-software'],
    groups: [],
    ...over,
  };
}
