import { route } from '@forge/api';
import * as v from 'valibot';
import type { GroupRef } from '../domain/account';
import { JiraRefused } from '../ports/errors';
import { read } from './parse';
import type { Transport } from './transport';

/** Groups that one request asks about: a page holds 50 at most (Atlassian REST v3, "Bulk get groups"). */
const GROUPS_A_CALL = 40;

const groupSchema = v.object({ name: v.string(), groupId: v.nullish(v.string()) });
const bulkSchema = v.object({ values: v.array(groupSchema) });

/** GET /group/bulk for one name: whether the site has such a group. */
export async function group(transport: Transport, name: string): Promise<GroupRef | 'absent'> {
  const found = await bulk(transport, [['groupName', name]]);
  return found.find((candidate) => candidate.name === name) ?? 'absent';
}

/** GET /group/bulk for several: those of them that the site has, with the names that they have now. */
export async function groups(
  transport: Transport,
  wanted: { readonly ids: readonly string[]; readonly names: readonly string[] },
): Promise<GroupRef[]> {
  const questions = [
    ...inBatches(wanted.ids.map((id): [string, string] => ['groupId', id])),
    // What asking for ids and names at once means is not documented.
    ...inBatches(wanted.names.map((name): [string, string] => ['groupName', name])),
  ];
  return (await Promise.all(questions.map((some) => bulk(transport, some)))).flat();
}

/** GET /group/bulk by access: groups that give Administer Jira, as far as Jira tells. */
export async function adminGroups(transport: Transport): Promise<GroupRef[]> {
  return bulk(transport, [['accessType', 'admin']]);
}

async function bulk(transport: Transport, params: [string, string][]): Promise<GroupRef[]> {
  const endpoint = 'GET /rest/api/3/group/bulk';
  const query = new URLSearchParams([...params, ['maxResults', '50']]);
  try {
    const answer = await transport.send({
      endpoint,
      route: route`/rest/api/3/group/bulk?${query}`,
      points: (found) => 2 * (v.is(bulkSchema, found) ? found.values.length : 1),
    });
    return read(bulkSchema, answer, endpoint).values.map(({ name, groupId }) => ({
      name,
      ...(groupId && { groupId }),
    }));
  } catch (error) {
    if (error instanceof JiraRefused && error.status === 404) return [];
    throw error;
  }
}

function inBatches(params: readonly [string, string][]): [string, string][][] {
  const batches: [string, string][][] = [];
  for (let at = 0; at < params.length; at += GROUPS_A_CALL)
    batches.push(params.slice(at, at + GROUPS_A_CALL));
  return batches;
}
