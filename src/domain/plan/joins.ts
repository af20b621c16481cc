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
      const same = [...found.values()].find((known) => sameJoin(known, join));
      if (same === undefined) found.set(joinId(join), join);
      else if (joinId(same) !== joinId(join) && isNamed(join)) {
        // A role's actors tell a group's name only; the id, where a scheme tells it, is the better name.
        found.delete(joinId(same));
        found.set(joinId(join), join);
      }
    }
  return [...found.values()].sort((a, b) => joinId(a).localeCompare(joinId(b), 'en'));
}

const isNamed = (join: Join): boolean => join.kind === 'group' && join.group.groupId !== undefined;

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
      if (holder.kind === 'group' && holder.name !== undefined) {
        const group: GroupRef = {
          name: holder.name,
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

/** Whether two joins are one. */
export function sameJoin(a: Join, b: Join): boolean {
  if (a.kind === 'group') return b.kind === 'group' && sameGroup(a.group, b.group);
  return b.kind === 'app' && a.application === b.application;
}

function joinId(join: Join): string {
  return join.kind === 'group'
    ? `group:${join.group.name}:${join.group.groupId ?? ''}`
    : `app:${join.application}`;
}
