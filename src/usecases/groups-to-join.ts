import type { GroupRef } from '../domain/account';
import { readHolder } from '../domain/holder';
import type { ProjectFacts } from '../domain/project-facts';
import { grantsOf, type Scheme } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import { tolerate } from './tolerate';

/** Groups that somebody could be put into: those that are there, and those among all that give Administer Jira. */
export interface GroupsToJoin {
  /** With the names that they have now; `null` where Jira did not tell. */
  readonly groups: readonly GroupRef[] | null;
  readonly adminGroups: readonly GroupRef[];
}

/**
 * Looks up the groups that hold one of the permissions, directly or through a role: a grant can name one that is gone or has another name
 * by now.
 * @param keys the permissions that matter
 */
export async function groupsToJoin(
  jira: Jira,
  schemes: Iterable<Scheme>,
  roles: Iterable<ProjectFacts['roles']>,
  keys: readonly string[],
): Promise<GroupsToJoin> {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const held of roles)
    for (const { membership } of Object.values(held))
      if (membership.via === 'none') for (const name of membership.actors?.groups ?? []) names.add(name);
  for (const scheme of new Set(schemes))
    for (const { holder } of keys.flatMap((key) => grantsOf(scheme, key))) {
      const read = readHolder(holder);
      if (read.kind !== 'group') continue;
      if (read.groupId !== undefined) ids.add(read.groupId);
      else if (read.name !== undefined) names.add(read.name);
    }
  const [groups, adminGroups] = await Promise.all([
    tolerate(() => jira.groups({ ids: [...ids].sort(), names: [...names].sort() }), null),
    tolerate(() => jira.adminGroups(), []),
  ]);
  return { groups, adminGroups };
}
