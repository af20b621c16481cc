import { route } from '@forge/api';
import * as v from 'valibot';
import type { ByType, ScreenScheme } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import { JiraRefused } from '../ports/errors';
import { allRows, byScheme } from './pages';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const named = v.object({ id: idText, name: v.optional(v.string(), '') });
const projectRow = v.object({ issueTypeScreenScheme: named, projectIds: v.array(idNumber) });
const mappingRow = v.object({
  issueTypeScreenSchemeId: idText,
  issueTypeId: v.string(),
  screenSchemeId: idText,
});
const schemeRow = v.object({
  ...named.entries,
  screens: v.object({ default: idText, create: v.optional(idText), edit: v.optional(idText) }),
});
const tabRow = v.object({ screenId: idText, tabId: idText, tabName: v.optional(v.string(), '') });
const fieldsSchema = v.array(v.object({ id: v.string() }));

/** GET /issuetypescreenscheme/project: which issue type screen scheme each of these company-managed projects uses. */
export async function typeScreenSchemes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, Named>> {
  const rows = await allRows(transport, projectRow, {
    endpoint: 'GET /rest/api/3/issuetypescreenscheme/project',
    at: (parameters) => route`/rest/api/3/issuetypescreenscheme/project?${parameters}`,
    given: { projectId: projectIds },
  });
  return new Map(rows.flatMap((row) => row.projectIds.map((id) => [id, row.issueTypeScreenScheme] as const)));
}

/** GET /issuetypescreenscheme/mapping: screen schemes by issue type. */
export async function typeScreenMappings(
  transport: Transport,
  schemeIds: readonly string[],
): Promise<Map<string, ByType>> {
  const rows = await allRows(transport, mappingRow, {
    endpoint: 'GET /rest/api/3/issuetypescreenscheme/mapping',
    at: (parameters) => route`/rest/api/3/issuetypescreenscheme/mapping?${parameters}`,
    given: { issueTypeScreenSchemeId: schemeIds },
  });
  return byScheme(
    rows.map((row) => ({
      scheme: row.issueTypeScreenSchemeId,
      key: row.issueTypeId,
      value: row.screenSchemeId,
    })),
  );
}

/** GET /screenscheme: screens by operation. */
export async function screenSchemes(
  transport: Transport,
  ids: readonly string[],
): Promise<Map<string, ScreenScheme>> {
  const rows = await allRows(transport, schemeRow, {
    endpoint: 'GET /rest/api/3/screenscheme',
    at: (parameters) => route`/rest/api/3/screenscheme?${parameters}`,
    given: { id: ids },
  });
  return new Map(
    rows.map(({ id, name, screens: { default: fallback, create, edit } }) => [
      id,
      {
        id,
        name,
        screens: {
          default: fallback,
          ...(create !== undefined && { create }),
          ...(edit !== undefined && { edit }),
        },
      },
    ]),
  );
}

/** GET /screens: their names. */
export async function screenNames(
  transport: Transport,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await allRows(transport, named, {
    endpoint: 'GET /rest/api/3/screens',
    at: (parameters) => route`/rest/api/3/screens?${parameters}`,
    given: { id: ids },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The tabs of screens: from GET /screens/tabs in one answer, and on a site without that experimental operation screen by screen. */
export async function screenTabs(
  transport: Transport,
  ids: readonly string[],
): Promise<Map<string, Named[]>> {
  const found = new Map<string, Named[]>(ids.map((id) => [id, []]));
  try {
    const rows = await allRows(transport, tabRow, {
      endpoint: 'GET /rest/api/3/screens/tabs',
      at: (parameters) => route`/rest/api/3/screens/tabs?${parameters}`,
      given: { screenId: ids },
      size: 'maxResult',
    });
    for (const { screenId, tabId, tabName } of rows) found.get(screenId)?.push({ id: tabId, name: tabName });
    return found;
  } catch (error) {
    if (!(error instanceof JiraRefused)) throw error;
  }
  return new Map(await Promise.all(ids.map(async (id) => [id, await tabsOf(transport, id)] as const)));
}

async function tabsOf(transport: Transport, screenId: string): Promise<Named[]> {
  const endpoint = 'GET /rest/api/3/screens/{screenId}/tabs';
  const answer = await transport.send({ endpoint, route: route`/rest/api/3/screens/${screenId}/tabs` });
  return read(v.array(named), answer, endpoint);
}

/** GET /screens/{id}/tabs/{tabId}/fields. */
export async function tabFields(transport: Transport, screenId: string, tabId: string): Promise<string[]> {
  const endpoint = 'GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields`,
  });
  return read(fieldsSchema, answer, endpoint).map(({ id }) => id);
}

/** GET /screens/{id}/availableFields: "fields that can be added to a tab on a screen". */
export async function addableFields(transport: Transport, screenId: string): Promise<string[]> {
  const endpoint = 'GET /rest/api/3/screens/{screenId}/availableFields';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/screens/${screenId}/availableFields`,
  });
  return read(fieldsSchema, answer, endpoint).map(({ id }) => id);
}
