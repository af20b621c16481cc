import type { Parameter } from '../../../dev/jira-operations/types';
import { isJsonObject, objectAt, textAt, type JsonObject } from './openapi';

const TYPES = ['string', 'integer', 'number', 'boolean'] as const;

/**
 * One OpenAPI parameter without its prose.
 * @throws Error for a parameter that is neither a scalar nor a list of scalars.
 */
export function describeParameter(parameter: JsonObject): Parameter {
  const name = textAt(parameter, 'name');
  const declared = objectAt(parameter, 'schema');
  const isArray = declared['type'] === 'array';
  const schema = isArray ? objectAt(declared, 'items') : declared;
  // `project/search?properties=` lists references to a string list, and the `type` of boards is an object without
  // properties: each value travels as text.
  const asText = '$ref' in schema || (schema['type'] === 'object' && !('properties' in schema));
  const type = asText ? 'string' : TYPES.find((known) => known === schema['type']);
  if (!name || !type) throw new Error(`Cannot describe the parameter ${JSON.stringify(parameter)}.`);
  const values = schema['enum'];
  return {
    name,
    type,
    ...(isArray && { array: true }),
    ...(parameter['required'] === true && { required: true }),
    ...(Array.isArray(values) && { enum: values.map(String) }),
    ...limit(schema, 'maximum'),
    ...limit(schema, 'maxLength'),
    ...limit(declared, 'maxItems'),
  };
}

const limit = (schema: JsonObject, keyword: string): { [keyword: string]: number } =>
  isJsonObject(schema) && typeof schema[keyword] === 'number' ? { [keyword]: schema[keyword] } : {};
