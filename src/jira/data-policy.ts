import { route } from '@forge/api';
import * as v from 'valibot';
import { idNumber, read } from './parse';
import type { Transport } from './transport';

const workspaceSchema = v.object({ anyContentBlocked: v.boolean() });
const projectsSchema = v.object({
  projectDataPolicies: v.optional(
    v.array(
      v.object({ id: idNumber, dataPolicy: v.object({ anyContentBlocked: v.optional(v.boolean(), false) }) }),
    ),
    [],
  ),
});

/** GET /data-policy, which Jira answers to apps alone: whether an app access rule keeps this app from any content. */
export async function appAccessRule(transport: Transport): Promise<'none' | 'some'> {
  const endpoint = 'GET /rest/api/3/data-policy';
  const answer = await transport.send({ endpoint, route: route`/rest/api/3/data-policy`, as: 'app' });
  return read(workspaceSchema, answer, endpoint).anyContentBlocked ? 'some' : 'none';
}

/** GET /data-policy/project for at most 50 projects, asked as the app: those that a rule keeps from it. */
export async function ruleBlockedProjects(transport: Transport, ids: readonly number[]): Promise<number[]> {
  const endpoint = 'GET /rest/api/3/data-policy/project';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/data-policy/project?ids=${ids.join(',')}`,
    as: 'app',
    points: () => ids.length,
  });
  return read(projectsSchema, answer, endpoint)
    .projectDataPolicies.filter(({ dataPolicy }) => dataPolicy.anyContentBlocked)
    .map(({ id }) => id);
}
