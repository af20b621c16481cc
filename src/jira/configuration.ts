import { route } from '@forge/api';
import * as v from 'valibot';
import type { SiteSwitches } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import { JiraRefused } from '../ports/errors';
import { idText, read } from './parse';
import type { Transport } from './transport';

const on = v.optional(v.boolean());
const switchesSchema = v.object({
  issueLinkingEnabled: on,
  subTasksEnabled: on,
  timeTrackingEnabled: on,
  attachmentsEnabled: on,
  unassignedIssuesAllowed: on,
  votingEnabled: on,
  watchingEnabled: on,
});
const linkTypesSchema = v.object({
  issueLinkTypes: v.array(v.object({ id: idText, name: v.optional(v.string(), '') })),
});

/** GET /configuration: what is switched on for the whole site. */
export async function switches(transport: Transport): Promise<SiteSwitches> {
  const endpoint = 'GET /rest/api/3/configuration';
  const found = read(
    switchesSchema,
    await transport.send({ endpoint, route: route`/rest/api/3/configuration` }),
    endpoint,
  );
  const named: Record<keyof SiteSwitches, boolean | undefined> = {
    issueLinking: found.issueLinkingEnabled,
    subTasks: found.subTasksEnabled,
    timeTracking: found.timeTrackingEnabled,
    attachments: found.attachmentsEnabled,
    unassignedIssues: found.unassignedIssuesAllowed,
    voting: found.votingEnabled,
    watching: found.watchingEnabled,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

/** GET /issueLinkType; Atlassian documents its 404 as "issue linking is disabled". */
export async function linkTypes(transport: Transport): Promise<Named[] | 'off'> {
  const endpoint = 'GET /rest/api/3/issueLinkType';
  try {
    const answer = await transport.send({ endpoint, route: route`/rest/api/3/issueLinkType` });
    return read(linkTypesSchema, answer, endpoint).issueLinkTypes;
  } catch (error) {
    if (error instanceof JiraRefused && error.status === 404) return 'off';
    throw error;
  }
}
