import { route } from '@forge/api';
import * as v from 'valibot';
import type { SchemeField } from '../domain/fields/reading';
import { JiraRefused } from '../ports/errors';
import { allRows } from './pages';
import { idNumber, idText } from './parse';
import type { Transport } from './transport';

const projectRow = v.object({ projectId: idNumber, schemeId: idText });
const schemeRow = v.object({ id: idText, name: v.optional(v.string(), '') });
const required = v.optional(v.boolean());
const fieldRow = v.object({
  fieldId: v.string(),
  parameters: v.optional(v.object({ isRequired: required })),
  restrictedToWorkTypes: v.optional(v.array(idText), []),
  workTypeParameters: v.optional(v.array(v.object({ workTypeId: idText, isRequired: required })), []),
});
const offeredRow = v.object({ fieldId: v.string(), workTypeId: idText, isRequired: v.boolean() });

/** GET /config/fieldschemes/projects; Atlassian documents its 404 as "feature flag is disabled". */
export async function fieldSchemes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, string> | 'none'> {
  try {
    const rows = await allRows(transport, projectRow, {
      endpoint: 'GET /rest/api/3/config/fieldschemes/projects',
      at: (parameters) => route`/rest/api/3/config/fieldschemes/projects?${parameters}`,
      given: { projectId: projectIds },
    });
    return new Map(rows.map(({ projectId, schemeId }) => [projectId, schemeId]));
  } catch (error) {
    if (error instanceof JiraRefused && error.status === 404) return 'none';
    throw error;
  }
}

/** GET /config/fieldschemes by project: the names of the schemes that these use. */
export async function fieldSchemeNames(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<string, string>> {
  const rows = await allRows(transport, schemeRow, {
    endpoint: 'GET /rest/api/3/config/fieldschemes',
    at: (parameters) => route`/rest/api/3/config/fieldschemes?${parameters}`,
    given: { projectId: projectIds },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** GET /config/fieldschemes/{id}/fields: every field of a scheme. */
export async function fieldSchemeFields(
  transport: Transport,
  schemeId: string,
): Promise<Map<string, SchemeField>> {
  const rows = await allRows(transport, fieldRow, {
    endpoint: 'GET /rest/api/3/config/fieldschemes/{id}/fields',
    at: (parameters) => route`/rest/api/3/config/fieldschemes/${schemeId}/fields?${parameters}`,
  });
  return new Map(
    rows.map(({ fieldId, parameters, restrictedToWorkTypes: onlyTypes, workTypeParameters }) => [
      fieldId,
      {
        ...(parameters?.isRequired !== undefined && { required: parameters.isRequired }),
        onlyTypes,
        byType: Object.fromEntries(
          workTypeParameters.flatMap(({ workTypeId, isRequired }) =>
            isRequired === undefined ? [] : [[workTypeId, isRequired]],
          ),
        ),
      },
    ]),
  );
}

/** GET /projects/fields, experimental: "only fields that are available for the specified combination of projects and work types". */
export async function offeredFields(
  transport: Transport,
  projectId: number,
  issueTypeIds: readonly string[],
  fieldIds: readonly string[] = [],
): Promise<Map<string, Map<string, boolean>> | 'off'> {
  try {
    const rows = await allRows(transport, offeredRow, {
      endpoint: 'GET /rest/api/3/projects/fields',
      at: (parameters) => route`/rest/api/3/projects/fields?${parameters}`,
      given: { projectId: [projectId], workTypeId: issueTypeIds, fieldId: fieldIds },
    });
    const types = new Map<string, Map<string, boolean>>();
    for (const { workTypeId, fieldId, isRequired } of rows) {
      const fields = types.get(workTypeId) ?? new Map<string, boolean>();
      types.set(workTypeId, fields.set(fieldId, isRequired));
    }
    return types;
  } catch (error) {
    if (error instanceof JiraRefused && error.status === 404) return 'off';
    throw error;
  }
}
