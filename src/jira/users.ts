import { route } from '@forge/api';
import * as v from 'valibot';
import type { AccountHit } from '../contract/account';
import type { GroupRef } from '../domain/account';
import { JiraRefused, JiraUnavailable } from '../ports/errors';
import type { JiraUser } from '../ports/jira';
import { read } from './parse';
import type { Transport } from './transport';

const hitEntries = {
  accountId: v.string(),
  displayName: v.nullish(v.string(), ''),
  emailAddress: v.nullish(v.string()),
  avatarUrls: v.optional(v.record(v.string(), v.string())),
  accountType: v.nullish(v.string(), 'unknown'),
  appType: v.nullish(v.string()),
  active: v.optional(v.boolean(), false),
};
const hitSchema = v.object(hitEntries);
/** Jira tells a list's real size beside its items; fewer items than that means that the list was cut. */
const listOf = <S extends v.GenericSchema>(item: S) =>
  v.object({ size: v.optional(v.number()), items: v.optional(v.array(item), []) });
const groupSchema = v.object({ name: v.string(), groupId: v.nullish(v.string()) });
const userSchema = v.object({
  ...hitEntries,
  groups: v.optional(listOf(groupSchema)),
  applicationRoles: v.optional(listOf(v.object({ key: v.string(), name: v.optional(v.string(), '') }))),
});
const userGroupsSchema = v.array(groupSchema);

/** GET /user with groups and application roles; groups are read on their own when the answer cut them. */
export async function user(transport: Transport, accountId: string): Promise<JiraUser | 'not-found'> {
  const endpoint = 'GET /rest/api/3/user';
  const params = new URLSearchParams({ accountId, expand: 'groups,applicationRoles' });
  let answer: unknown;
  try {
    answer = await transport.send({
      endpoint,
      route: route`/rest/api/3/user?${params}`,
      points: (found) => 2 * (1 + (v.is(userSchema, found) ? (found.groups?.items?.length ?? 0) : 0)),
    });
  } catch (error) {
    if (error instanceof JiraRefused && (error.status === 404 || error.status === 400)) return 'not-found';
    throw error;
  }
  const found = read(userSchema, answer, endpoint);
  const { groups, applicationRoles } = found;
  const whole = groups !== undefined && (groups.size === undefined || groups.items.length >= groups.size);
  return {
    ...toHit(found),
    // A record that Jira lost has the id "unknown" (Atlassian REST v3, schema User: "User record corrupted").
    deleted: found.accountId === 'unknown',
    applicationRoles: applicationRoles?.items ?? null,
    groups: whole ? groups.items.map(toGroup) : await userGroups(transport, accountId).catch(unlessWaiting),
  };
}

/** Groups that cannot be read are unknown, which is no reason to know nothing of the account. */
function unlessWaiting(error: unknown): null {
  if (error instanceof JiraRefused || error instanceof JiraUnavailable) return null;
  throw error;
}

async function userGroups(transport: Transport, accountId: string): Promise<GroupRef[]> {
  const endpoint = 'GET /rest/api/3/user/groups';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/user/groups?accountId=${accountId}`,
    points: (list) => (Array.isArray(list) ? 2 * list.length : 0),
  });
  return read(userGroupsSchema, answer, endpoint).map(toGroup);
}

/** GET /user/search: active users whose name or e-mail starts with the query, app users included. */
export async function searchUsers(transport: Transport, query: string, limit: number): Promise<AccountHit[]> {
  const endpoint = 'GET /rest/api/3/user/search';
  const params = new URLSearchParams({ query, maxResults: String(limit) });
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/user/search?${params}`,
    points: (list) => (Array.isArray(list) ? 2 * list.length : 0),
  });
  return read(v.array(hitSchema), answer, endpoint).map(toHit);
}

/** GET /users/search: every account from a place on, inactive and deleted ones included; at most 1,000. */
export async function listUsers(transport: Transport, startAt: number, limit: number): Promise<AccountHit[]> {
  const endpoint = 'GET /rest/api/3/users/search';
  const params = new URLSearchParams({ startAt: String(startAt), maxResults: String(limit) });
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/users/search?${params}`,
    points: (list) => (Array.isArray(list) ? 2 * list.length : 0),
  });
  return read(v.array(hitSchema), answer, endpoint).map(toHit);
}

function toHit(found: v.InferOutput<typeof hitSchema>): AccountHit {
  const avatarUrl = found.avatarUrls?.['48x48'];
  return {
    accountId: found.accountId,
    displayName: found.displayName || found.accountId,
    accountType: found.accountType,
    active: found.active,
    ...(found.appType && { appType: found.appType }),
    ...(found.emailAddress && { emailAddress: found.emailAddress }),
    ...(avatarUrl !== undefined && { avatarUrl }),
  };
}

function toGroup({ name, groupId }: v.InferOutput<typeof groupSchema>): GroupRef {
  return { name, ...(groupId && { groupId }) };
}
