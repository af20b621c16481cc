import { route } from '@forge/api';
import * as v from 'valibot';
import type { FieldContexts, SiteField } from '../domain/fields/reading';
import { allRows } from './pages';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const fieldsSchema = v.array(
  v.object({
    id: v.string(),
    name: v.optional(v.string(), ''),
    custom: v.optional(v.boolean(), false),
    schema: v.optional(v.object({ custom: v.optional(v.string()) })),
  }),
);
const projectRow = v.object({
  contextId: idText,
  projectId: v.optional(idNumber),
  isGlobalContext: v.optional(v.boolean(), false),
});
const typeRow = v.object({
  contextId: idText,
  issueTypeId: v.optional(idText),
  isAnyIssueType: v.optional(v.boolean(), false),
});

/** GET /field, unpaged. Fields of projects that the caller cannot browse may be missing. */
export async function fields(transport: Transport): Promise<SiteField[]> {
  const endpoint = 'GET /rest/api/3/field';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/field`,
    points: (list) => (Array.isArray(list) ? list.length : 0),
  });
  return read(fieldsSchema, answer, endpoint).map(({ id, name, custom, schema }) => ({
    id,
    name,
    custom,
    ...(schema?.custom !== undefined && { type: schema.custom }),
  }));
}

/** GET /field/{id}/context/projectmapping and …/issuetypemapping: where a custom field applies. */
export async function fieldContexts(transport: Transport, fieldId: string): Promise<FieldContexts> {
  const [projects, types] = await Promise.all([
    allRows(transport, projectRow, {
      endpoint: 'GET /rest/api/3/field/{fieldId}/context/projectmapping',
      at: (parameters) => route`/rest/api/3/field/${fieldId}/context/projectmapping?${parameters}`,
    }),
    allRows(transport, typeRow, {
      endpoint: 'GET /rest/api/3/field/{fieldId}/context/issuetypemapping',
      at: (parameters) => route`/rest/api/3/field/${fieldId}/context/issuetypemapping?${parameters}`,
    }),
  ]);
  // A row that is neither about a project nor global says nothing.
  return {
    projects: projects.flatMap(({ contextId, projectId, isGlobalContext }) =>
      isGlobalContext ? [{ contextId }] : projectId === undefined ? [] : [{ contextId, projectId }],
    ),
    types: types.flatMap(({ contextId, issueTypeId, isAnyIssueType }) =>
      isAnyIssueType ? [{ contextId }] : issueTypeId === undefined ? [] : [{ contextId, issueTypeId }],
    ),
  };
}
