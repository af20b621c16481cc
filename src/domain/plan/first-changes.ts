import { accountBlocker, jiraAccess } from '../account';
import { readHolder } from '../holder';
import { type Change, NEW_ACCOUNT, NEW_GROUP } from './change';
import type { OpenAtSite, PlanInput } from './input';
import type { Remaining, RemainingReason } from './plan';

/** What has to be done whatever the projects need, and what of it cannot be. */
export interface FirstChanges {
  readonly changes: readonly Change[];
  readonly remaining: readonly Remaining[];
  /** Why the account can never be made ready, so that nothing else is worth planning. */
  readonly isHopeless?: 'account-deleted' | 'account-portal-only';
}

/**
 * Changes for the needs of the site as a whole: an active account with access to Jira, groups that a connector names, and global
 * permissions. Those are held by groups alone (Atlassian REST v3 names no other holder), and which groups hold one is not told
 * by any endpoint, so they go to a new group that nobody else is in.
 */
export function firstChanges(input: PlanInput): FirstChanges {
  const blocker = accountBlocker(input.account);
  if (blocker === 'account-deleted' || blocker === 'account-portal-only')
    return {
      changes: [],
      remaining: input.openAtSite.map((open) => stays(open, blocker)),
      isHopeless: blocker,
    };
  const changes: Change[] = [];
  if (input.account.accountId === NEW_ACCOUNT) changes.push({ kind: 'create-account' });
  if (blocker === 'account-inactive') changes.push({ kind: 'activate-account' });
  if (jiraAccess(input.account) === 'no') changes.push(productAccess(input));
  const globals: string[] = [];
  const remaining: Remaining[] = [];
  for (const open of input.openAtSite) {
    const settled = open.ways.some(({ kind }) => kind === 'account' || kind === 'product-access');
    const global = open.ways.find(({ kind }) => kind === 'global-permission');
    const group = open.ways.find(({ kind }) => kind === 'group');
    if (global) globals.push(global.key);
    else if (group) changes.push({ kind: 'join-group', group: { name: group.key } });
    else if (!settled) remaining.push(stays(open, 'not-plannable'));
  }
  if (globals.length > 0)
    changes.push(
      { kind: 'create-group' },
      { kind: 'join-group', group: NEW_GROUP },
      ...[...new Set(globals)]
        .sort()
        .map((permission): Change => ({ kind: 'grant-global', permission, group: NEW_GROUP })),
    );
  return { changes, remaining };
}

function stays({ requirementId, level }: OpenAtSite, reason: RemainingReason): Remaining {
  return { requirementId, level, reason, projects: [] };
}

/** The app that the profile names, or the one that the schemes of the projects name most often; else any will do. */
function productAccess({ openAtSite, projects, schemes }: PlanInput): Change {
  const named = openAtSite
    .flatMap(({ ways }) => ways)
    .find(({ kind, key }) => kind === 'product-access' && key !== 'jira')?.key;
  const uses = new Map<string, number>();
  for (const { schemeId } of projects)
    for (const { holder } of schemes.get(schemeId ?? '')?.grants ?? []) {
      const read = readHolder(holder);
      if (read.kind === 'app-user') uses.set(read.application, (uses.get(read.application) ?? 0) + 1);
    }
  const [mostUsed] = [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || a.localeCompare(b, 'en'));
  const application = named ?? mostUsed?.[0];
  return { kind: 'give-product-access', ...(application !== undefined && { application }) };
}
