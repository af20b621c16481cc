import type { NamedHolder } from './cause';
import { holderId } from './holder';

/**
 * Chooses, for the permissions that are missing in one project, the holders that the account could most simply be made into:
 * the one that gives most of what is missing first, and among equals the one that gives least besides, a role before a group
 * (a role reaches one project, a group all) and a group before an app's users.
 * A plain heuristic for one project; it names a likely change, it does not plan.
 * @param holdersByKey for each missing permission the holders that hold it in the project's scheme
 * @param heldBy how many of the scheme's permissions a holder holds, by holder id
 * @returns the chosen holder by permission; permissions without a fitting holder are absent
 */
export function nearestHolders(
  holdersByKey: ReadonlyMap<string, readonly NamedHolder[]>,
  heldBy: ReadonlyMap<string, number>,
): Map<string, NamedHolder> {
  const open = new Map(
    [...holdersByKey]
      .map(([key, holders]) => [key, holders.filter(isJoinable)] as const)
      .filter(([, holders]) => holders.length > 0),
  );
  const chosen = new Map<string, NamedHolder>();
  while (open.size > 0) {
    const best = bestOf(open, heldBy);
    const id = holderId(best.holder);
    for (const [key, holders] of open) {
      if (!holders.some(({ holder }) => holderId(holder) === id)) continue;
      chosen.set(key, best);
      open.delete(key);
    }
  }
  return chosen;
}

function bestOf(
  open: ReadonlyMap<string, readonly NamedHolder[]>,
  heldBy: ReadonlyMap<string, number>,
): NamedHolder {
  const candidates = new Map<string, { named: NamedHolder; gives: number }>();
  for (const holders of open.values()) {
    for (const named of holders) {
      const id = holderId(named.holder);
      candidates.set(id, { named, gives: (candidates.get(id)?.gives ?? 0) + 1 });
    }
  }
  const ranked = [...candidates].sort(
    ([idA, a], [idB, b]) =>
      b.gives - a.gives ||
      (heldBy.get(idA) ?? 0) - (heldBy.get(idB) ?? 0) ||
      rank(a.named) - rank(b.named) ||
      idA.localeCompare(idB, 'en'),
  );
  const [first] = ranked;
  if (first === undefined) throw new RangeError('no holder to choose from');
  return first[1].named;
}

const KINDS = ['role', 'group', 'app-user'] as const;

function rank({ holder }: NamedHolder): number {
  return KINDS.findIndex((kind) => kind === holder.kind);
}

/**
 * Holders that an admin can make an account into. Jira keeps the members of two system roles itself
 * (atlassian-addons-project-access: app users, JRACLOUD-81601; jira-guest-member: guests).
 */
export function isJoinable({ holder, name }: NamedHolder): boolean {
  if (holder.kind === 'role') return name === undefined || !JIRA_MANAGED_ROLES.has(name);
  return holder.kind === 'group' || holder.kind === 'app-user';
}

/** Roles whose members Jira manages itself; nobody can be added to them by hand. */
export const JIRA_MANAGED_ROLES: ReadonlySet<string> = new Set([
  'atlassian-addons-project-access',
  'jira-guest-member',
]);
