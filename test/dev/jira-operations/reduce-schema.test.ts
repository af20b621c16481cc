import { reduceSchema, referencedDefinitions } from '../../../scripts/lib/openapi/reduce-schema';

describe('reduceSchema', () => {
  it('keeps what decides validity and drops the prose, in a fixed order', () => {
    const reduced = reduceSchema({
      type: 'object',
      description: 'A thing',
      example: '{}',
      xml: { attribute: true },
      properties: {
        size: { type: 'integer', format: 'int64', readOnly: true },
        // A property may be called like a keyword.
        description: { type: 'string', description: 'prose' },
      },
      additionalProperties: false,
    });

    expect(JSON.stringify(reduced)).toBe(
      '{"additionalProperties":false,"properties":{"description":{"type":"string"},"size":{"type":"integer"}},"type":"object"}',
    );
  });

  it('turns nullable into "or null"', () => {
    expect(reduceSchema({ type: 'string', nullable: true })).toEqual({
      anyOf: [{ type: 'string' }, { type: 'null' }],
    });
  });

  it('points references at the shared definitions and finds them', () => {
    const reduced = reduceSchema({
      allOf: [{ $ref: '#/components/schemas/User' }],
      items: { type: 'string' },
    });

    expect(reduced).toEqual({ allOf: [{ $ref: '#/$defs/User' }], items: { type: 'string' } });
    expect(referencedDefinitions(reduced)).toEqual(['User']);
  });

  it('refuses a reference that it cannot follow', () => {
    expect(() => reduceSchema({ $ref: 'other.json#/User' })).toThrow('Cannot follow');
  });
});
