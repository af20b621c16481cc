import { route } from '@forge/api';
import * as v from 'valibot';
import type { RoleActors } from '../ports/jira';
import { read } from './parse';
import type { Transport } from './transport';

const roleMapSchema = v.record(v.string(), v.string());
const roleSchema = v.object({
  name: v.optional(v.string(), ''),
  actors: v.optional(
    v.array(
      v.object({
        type: v.optional(v.string()),
        actorUser: v.optional(v.object({ accountId: v.optional(v.string()) })),
        actorGroup: v.optional(
          v.object({
            name: v.optional(v.string()),
            displayName: v.optional(v.string()),
            groupId: v.optional(v.string()),
          }),
        ),
      }),
    ),
    [],
  ),
});

/** GET /project/{id}/role: names with addresses, whose last path segment is the role's id. */
export async function projectRoles(
  transport: Transport,
  projectId: number,
): Promise<{ id: string; name: string }[]> {
  const endpoint = 'GET /rest/api/3/project/{projectIdOrKey}/role';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/project/${String(projectId)}/role`,
  });
  return Object.entries(read(roleMapSchema, answer, endpoint)).flatMap(([name, address]) => {
    const id = /\/(\d+)$/u.exec(address)?.[1];
    return id === undefined ? [] : [{ id, name }];
  });
}

/** GET /project/{id}/role/{id}: who is in the role there. `actors` is absent when nobody is. */
export async function projectRole(
  transport: Transport,
  projectId: number,
  roleId: string,
): Promise<RoleActors> {
  const endpoint = 'GET /rest/api/3/project/{projectIdOrKey}/role/{id}';
  const answer = await transport.send({
    endpoint,
    // Inactive actors are left in: whether the account is active is judged once, on the account.
    route: route`/rest/api/3/project/${String(projectId)}/role/${roleId}`,
    points: (role) => (v.is(roleSchema, role) ? 2 * (1 + (role.actors?.length ?? 0)) : 0),
  });
  const { name, actors } = read(roleSchema, answer, endpoint);
  return {
    name,
    accountIds: actors.flatMap(({ actorUser }) =>
      actorUser?.accountId === undefined ? [] : [actorUser.accountId],
    ),
    groups: actors.flatMap(({ actorGroup }) => {
      const groupName = actorGroup?.name ?? actorGroup?.displayName;
      return groupName === undefined
        ? []
        : [{ name: groupName, ...(actorGroup?.groupId !== undefined && { groupId: actorGroup.groupId }) }];
    }),
  };
}
