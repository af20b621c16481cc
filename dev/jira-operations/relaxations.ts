import type { JsonSchema } from './types';

/** One place where Jira's live answers are wider than Atlassian's schema. */
export interface Relaxation {
  /** The schema's name under `$defs`. */
  readonly schema: string;
  readonly property: string;
  /** Either values added to the property's enum, or the schema of a property that the description lacks. */
  readonly alsoValues?: readonly string[];
  readonly alsoProperty?: JsonSchema;
  /** Where the difference was seen. */
  readonly because: string;
}

const anyObject: JsonSchema = { type: 'object' };

const projectTypes = ['product_discovery', 'customer_service'];
const projectTypesSeen =
  'live sites answer the types of Jira Product Discovery and Customer Service Management, the enum predates both';

const holderExpansion =
  'GET /permissionscheme documents expand=field,group,projectRole,user "returns information about" the holder; ' +
  'the holder schema has no property for it';

/**
 * All known differences; keep it short, since each entry is a check that is no longer made. An answer that
 * differs in any other way is reported, so that a new difference is noticed.
 */
export const RELAXATIONS: readonly Relaxation[] = [
  {
    schema: 'ServerInformation',
    property: 'defaultLocale',
    alsoProperty: { type: 'object', properties: { locale: { type: 'string' } }, required: ['locale'] },
    because: 'GET /serverInfo measured on a live site (2023): { "defaultLocale": { "locale": "en_US" } }',
  },
  { schema: 'Project', property: 'projectTypeKey', alsoValues: projectTypes, because: projectTypesSeen },
  {
    schema: 'ProjectDetails',
    property: 'projectTypeKey',
    alsoValues: projectTypes,
    because: projectTypesSeen,
  },
  {
    schema: 'Project',
    property: 'entityId',
    alsoProperty: { type: 'string' },
    because: 'GET /project/search measured on live sites: team-managed projects carry entityId beside uuid',
  },
  { schema: 'PermissionHolder', property: 'field', alsoProperty: anyObject, because: holderExpansion },
  { schema: 'PermissionHolder', property: 'group', alsoProperty: anyObject, because: holderExpansion },
  { schema: 'PermissionHolder', property: 'projectRole', alsoProperty: anyObject, because: holderExpansion },
  { schema: 'PermissionHolder', property: 'user', alsoProperty: anyObject, because: holderExpansion },
  {
    schema: 'FieldConfigurationDetails',
    property: 'id',
    alsoProperty: { type: 'integer' },
    because:
      "GET /fieldconfiguration: Atlassian's own example of the answer has it, its schema is that of a request",
  },
  {
    schema: 'FieldConfigurationDetails',
    property: 'isDefault',
    alsoProperty: { type: 'boolean' },
    because:
      "GET /fieldconfiguration: Atlassian's own example of the answer has it, its schema is that of a request",
  },
];

/**
 * The schemas with the relaxations applied; the input is left as it is.
 * @throws Error when a relaxation no longer fits: its schema is gone, or Atlassian's schema now allows it.
 */
export function relax(
  definitions: Readonly<Record<string, JsonSchema>>,
  relaxations: readonly Relaxation[] = RELAXATIONS,
): Record<string, JsonSchema> {
  const relaxed: Record<string, JsonSchema> = { ...definitions };
  for (const relaxation of relaxations) {
    const schema = relaxed[relaxation.schema];
    if (!schema) throw new Error(`The relaxation of ${relaxation.schema} has no schema to relax: remove it.`);
    relaxed[relaxation.schema] = relaxProperty(schema, relaxation);
  }
  return relaxed;
}

function relaxProperty(schema: JsonSchema, relaxation: Relaxation): JsonSchema {
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const present = properties[relaxation.property];
  const values = (present?.['enum'] ?? []) as readonly string[];
  const added = relaxation.alsoValues?.filter((value) => !values.includes(value));
  if (relaxation.alsoProperty ? present : !present || !added?.length) {
    const name = `${relaxation.schema}.${relaxation.property}`;
    throw new Error(`The relaxation of ${name} is no longer needed or no longer fits: review or remove it.`);
  }
  const widened = relaxation.alsoProperty ?? { ...present, enum: [...values, ...(added ?? [])] };
  return { ...schema, properties: { ...properties, [relaxation.property]: widened } };
}
