import { type AccountFacts, jiraAccess, sameGroup } from '../account';
import type { EvidenceLog } from './evidence-log';
import type { RunSnapshot } from './snapshot';

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

export const groupChangeId = (
  change: 'joined' | 'left',
  { groupId, name }: { groupId?: string; name: string },
): string => `group:${change}:${groupId ?? name}`;
export const appChangeId = (change: 'gained' | 'lost', application: string): string =>
  `app:${change}:${application}`;
export const globalChangeId = (change: 'gained' | 'lost', permission: string): string =>
  `global:${change}:${permission}`;
export const accountChangeId = (fact: string): string => `account:${fact}`;

/** Tells what changed about the account itself, its groups, its apps and its global permissions. */
export function compareAccount(before: RunSnapshot, after: RunSnapshot, log: EvidenceLog): void {
  compareFacts(before, after, log);
  compareGroups(before.account, after.account, log);
  const [had, has] = [before.account.applicationRoles, after.account.applicationRoles];
  if (had && has) {
    for (const application of only(has, had))
      log.add(appChangeId('gained', application), { kind: 'app', change: 'gained', application });
    for (const application of only(had, has))
      log.add(appChangeId('lost', application), { kind: 'app', change: 'lost', application });
  }
  const [held, holds] = [before.globalGranted, after.globalGranted];
  if (!held || !holds) return;
  const asked = (run: RunSnapshot, permission: string): boolean =>
    permission === 'ADMINISTER' ||
    run.requirements.some(({ anyOf }) =>
      anyOf.some(({ kind, key }) => kind === 'global-permission' && key === permission),
    );
  for (const permission of only(holds, held))
    if (asked(before, permission))
      log.add(globalChangeId('gained', permission), {
        kind: 'global-permission',
        change: 'gained',
        permission,
      });
  for (const permission of only(held, holds))
    if (asked(after, permission))
      log.add(globalChangeId('lost', permission), { kind: 'global-permission', change: 'lost', permission });
}

function compareFacts({ account: a }: RunSnapshot, { account: b }: RunSnapshot, log: EvidenceLog): void {
  const facts = [
    ['active', yesNo(a.active), yesNo(b.active)],
    ['deleted', yesNo(a.deleted), yesNo(b.deleted)],
    ['jira-access', jiraAccess(a), jiraAccess(b)],
  ] as const;
  for (const [fact, from, to] of facts)
    if (from !== to) log.add(accountChangeId(fact), { kind: 'account', fact, from, to });
}

function compareGroups(before: AccountFacts, after: AccountFacts, log: EvidenceLog): void {
  if (!before.groups || !after.groups) return;
  const was = before.groups;
  const is = after.groups;
  for (const group of is)
    if (!was.some((own) => sameGroup(own, group)))
      log.add(groupChangeId('joined', group), { kind: 'group', change: 'joined', group });
  for (const group of was)
    if (!is.some((own) => sameGroup(own, group)))
      log.add(groupChangeId('left', group), { kind: 'group', change: 'left', group });
}

const only = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));
