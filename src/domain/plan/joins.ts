import { type AccountFacts, type GroupRef, sameGroup } from '../account';
import { readHolder } from '../holder';
import { isJoinable } from '../nearest-holder';
import { grantsOf } from '../scheme';
import type { ProjectClass } from './classes';
import type { PlanInput } from './input';

/** Something the account can become part of once, with effect in many projects. */
export type Join =
  | { readonly kind: 'group'; readonly group: GroupRef }
  | { readonly kind: 'app'; readonly application: string };

/** Every group and Jira app through which some need of some class could be met, each once, in a stable order. */
export function possibleJoins(input: PlanInput, classes: readonly ProjectClass[]): Join[] {
  const found = new Map<string, Join>();
  for (const one of classes)
    for (const join of joinsFor(input, one)) {
      const there = join.kind === 'group' ? groupToJoin(join.group, input) : join;
      if (there) found.set(joinId(there), there);
    }
  return [...found.values()].sort((a, b) => joinId(a).localeCompare(joinId(b), 'en'));
}

/** The group as it is named now; undefined for one that is gone, and for one that gives Administer Jira. */
function groupToJoin(named: GroupRef, { groups, adminGroups }: PlanInput): Join | undefined {
  if (adminGroups.some((group) => sameGroup(group, named))) return undefined;
  const group = groups === null ? named : groups.find((one) => sameGroup(one, named));
  return group && { kind: 'group', group };
}

function* joinsFor({ schemes, account }: PlanInput, one: ProjectClass): Generator<Join> {
  const scheme = one.schemeId === undefined ? undefined : schemes.get(one.schemeId);
  for (const way of one.open.flatMap(({ ways }) => ways)) {
    if (way.kind === 'project-role') yield* groupsOfRole(one, way.key, account);
    if (way.kind !== 'project-permission' || scheme === undefined) continue;
    for (const grant of grantsOf(scheme, way.key)) {
      const holder = readHolder(grant.holder);
      if (holder.kind === 'role' && isJoinable({ holder })) yield* groupsOfRole(one, holder.roleId, account);
      if (holder.kind === 'app-user' && account.applicationRoles?.includes(holder.application) === false)
        yield { kind: 'app', application: holder.application };
      if (holder.kind === 'group') {
        const group: GroupRef = {
          name: holder.name ?? '',
          ...(holder.groupId !== undefined && { groupId: holder.groupId }),
        };
        if (!isMember(account, group)) yield { kind: 'group', group };
      }
    }
  }
}

function* groupsOfRole({ facts }: ProjectClass, roleId: string, account: AccountFacts): Generator<Join> {
  const membership = facts.roles[roleId]?.membership;
  if (membership?.via !== 'none') return;
  for (const name of membership.actors?.groups ?? [])
    if (!isMember(account, { name })) yield { kind: 'group', group: { name } };
}

const isMember = ({ groups }: AccountFacts, group: GroupRef): boolean =>
  groups?.some((own) => sameGroup(own, group)) ?? false;

function joinId(join: Join): string {
  return join.kind === 'group' ? `group:${join.group.groupId ?? join.group.name}` : `app:${join.application}`;
}
