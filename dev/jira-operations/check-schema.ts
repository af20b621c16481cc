import { Ajv, type ValidateFunction } from 'ajv';
import { loadDefinitions } from './load-operations';
import type { JsonSchema } from './types';

const ajv = new Ajv({ allErrors: true, strict: false });
const compiled = new Map<JsonSchema, ValidateFunction>();

/**
 * What is wrong with a value, one clause a finding, such as "/values/0/id must be string"; empty when it fits.
 * @param schema one of an operation's schemas; compiled once
 */
export function checkSchema(schema: JsonSchema, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile({ ...schema, $defs: loadDefinitions() });
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra: unknown = error.params['additionalProperty'] ?? error.params['allowedValues'];
    const detail = extra === undefined ? '' : `: ${JSON.stringify(extra)}`;
    return `${error.instancePath || 'the whole'} ${error.message ?? 'is not valid'}${detail}`;
  });
}
