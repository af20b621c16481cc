import type { JsonSchema } from '../../../dev/jira-operations/types';
import { isJsonObject } from './openapi';

const COMPONENT = '#/components/schemas/';

/** Keywords that decide whether a value is valid; everything else in an OpenAPI schema is prose or a hint. */
const KEPT = new Set([
  'type',
  'enum',
  'required',
  'additionalProperties',
  'maximum',
  'minimum',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'uniqueItems',
  'pattern',
]);

const asSchema = (value: unknown): unknown => (isJsonObject(value) ? reduceSchema(value) : value);

function reduceKeyword(keyword: string, value: unknown): unknown {
  if (keyword === 'items' || keyword === 'additionalProperties' || keyword === 'not') return asSchema(value);
  if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(keyword)) return value.map(asSchema);
  if (keyword === 'properties' && isJsonObject(value)) {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((name) => [name, asSchema(value[name])]),
    );
  }
  if (keyword === '$ref' && typeof value === 'string') {
    if (!value.startsWith(COMPONENT)) throw new Error(`Cannot follow the reference ${value}.`);
    return `#/$defs/${value.slice(COMPONENT.length)}`;
  }
  return KEPT.has(keyword) ? value : undefined;
}

/**
 * Turns an OpenAPI 3.0 schema into a JSON schema that says the same about validity and nothing else: no prose,
 * examples, formats or XML hints; references point to `#/$defs`. Keywords come out in alphabetical order.
 * `nullable` (OpenAPI 3.0 only) becomes "or null".
 * @throws Error on a reference that does not lead to `#/components/schemas`.
 */
export function reduceSchema(schema: { [keyword: string]: unknown }): JsonSchema {
  const reduced: { [keyword: string]: unknown } = {};
  for (const keyword of Object.keys(schema).sort()) {
    const value = reduceKeyword(keyword, schema[keyword]);
    if (value !== undefined) reduced[keyword] = value;
  }
  return schema['nullable'] === true ? { anyOf: [reduced, { type: 'null' }] } : reduced;
}

/** The names under `$defs` that a reduced schema refers to directly. */
export function referencedDefinitions(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencedDefinitions);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string'
      ? [value.slice('#/$defs/'.length)]
      : referencedDefinitions(value),
  );
}
