import { route } from '@forge/api';
import * as v from 'valibot';
import type { ByType, ConfiguredField } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import { allRows, byScheme } from './pages';
import { idNumber, idText } from './parse';
import type { Transport } from './transport';

const named = v.object({ id: idText, name: v.optional(v.string(), '') });
const projectRow = v.object({ fieldConfigurationScheme: v.optional(named), projectIds: v.array(idNumber) });
const mappingRow = v.object({
  fieldConfigurationSchemeId: idText,
  issueTypeId: v.string(),
  fieldConfigurationId: idText,
});
const configurationRow = v.object({ ...named.entries, isDefault: v.optional(v.boolean(), false) });
const fieldRow = v.object({
  id: v.string(),
  isHidden: v.optional(v.boolean()),
  isRequired: v.optional(v.boolean()),
});

// Atlassian marks all of these as deprecated: sites lose them as they get field schemes.

/** GET /fieldconfigurationscheme/project; a row without a scheme is "the default field configuration scheme". */
export async function fieldConfigurationSchemes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, Named | 'default'>> {
  const rows = await allRows(transport, projectRow, {
    endpoint: 'GET /rest/api/3/fieldconfigurationscheme/project',
    at: (parameters) => route`/rest/api/3/fieldconfigurationscheme/project?${parameters}`,
    given: { projectId: projectIds },
  });
  return new Map(
    rows.flatMap((row) =>
      row.projectIds.map((id) => [id, row.fieldConfigurationScheme ?? ('default' as const)] as const),
    ),
  );
}

/** GET /fieldconfigurationscheme/mapping: field configurations by issue type. At most 50 schemes. */
export async function fieldConfigurationMappings(
  transport: Transport,
  schemeIds: readonly string[],
): Promise<Map<string, ByType>> {
  const rows = await allRows(transport, mappingRow, {
    endpoint: 'GET /rest/api/3/fieldconfigurationscheme/mapping',
    at: (parameters) => route`/rest/api/3/fieldconfigurationscheme/mapping?${parameters}`,
    given: { fieldConfigurationSchemeId: schemeIds },
  });
  return byScheme(
    rows.map((row) => ({
      scheme: row.fieldConfigurationSchemeId,
      key: row.issueTypeId,
      value: row.fieldConfigurationId,
    })),
  );
}

function configurations(
  transport: Transport,
  given: Readonly<Record<string, readonly string[]>>,
): Promise<v.InferOutput<typeof configurationRow>[]> {
  return allRows(transport, configurationRow, {
    endpoint: 'GET /rest/api/3/fieldconfiguration',
    at: (parameters) => route`/rest/api/3/fieldconfiguration?${parameters}`,
    given,
  });
}

/** GET /fieldconfiguration by id: their names. */
export async function fieldConfigurationNames(
  transport: Transport,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return new Map((await configurations(transport, { id: ids })).map(({ id, name }) => [id, name]));
}

/** GET /fieldconfiguration?isDefault=true: the one that holds where a project has no scheme. */
export async function defaultFieldConfiguration(transport: Transport): Promise<Named | undefined> {
  const found = await configurations(transport, { isDefault: ['true'] });
  const marked = found.find(({ isDefault }) => isDefault);
  return marked && { id: marked.id, name: marked.name };
}

/** GET /fieldconfiguration/{id}/fields: "all fields for a configuration". */
export async function fieldConfigurationFields(
  transport: Transport,
  id: string,
): Promise<Map<string, ConfiguredField>> {
  const rows = await allRows(transport, fieldRow, {
    endpoint: 'GET /rest/api/3/fieldconfiguration/{id}/fields',
    at: (parameters) => route`/rest/api/3/fieldconfiguration/${id}/fields?${parameters}`,
  });
  return new Map(
    rows.map(({ id: fieldId, isHidden, isRequired }) => [
      fieldId,
      {
        ...(isHidden !== undefined && { hidden: isHidden }),
        ...(isRequired !== undefined && { required: isRequired }),
      },
    ]),
  );
}
