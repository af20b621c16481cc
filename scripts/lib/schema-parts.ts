/** A JSON Schema (draft 7), as a JSON value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const text: JsonSchema = { type: 'string' };
/** A whole number from 0 on: ids, counts, milliseconds. */
export const whole: JsonSchema = { type: 'integer', minimum: 0 };
/** ISO 8601 in UTC, as Date.toISOString writes it. */
export const time: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
};

export const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** An object whose keys are data, for example permission keys. */
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

export type ObjectMaker = (
  required: Readonly<Record<string, JsonSchema>>,
  optional?: Readonly<Record<string, JsonSchema>>,
) => JsonSchema;

/** Makes the maker of object schemas: required fields, then those that may be absent. */
export function object(others: 'allowed' | 'refused'): ObjectMaker {
  return (required, optional = {}) => ({
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    ...(others === 'refused' && { additionalProperties: false }),
  });
}
