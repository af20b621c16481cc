import { relax } from '../../../dev/jira-operations/relaxations';

const definitions = {
  Thing: { type: 'object', properties: { kind: { enum: ['a'] } }, additionalProperties: false },
};
const because = 'seen on a live site';

describe('relax', () => {
  it('adds properties and enum values and leaves its input alone', () => {
    const relaxed = relax(definitions, [
      { schema: 'Thing', property: 'kind', alsoValues: ['b'], because },
      { schema: 'Thing', property: 'size', alsoProperty: { type: 'integer' }, because },
    ]);

    expect(relaxed['Thing']).toEqual({
      ...definitions.Thing,
      properties: { kind: { enum: ['a', 'b'] }, size: { type: 'integer' } },
    });
    expect(definitions.Thing.properties).toEqual({ kind: { enum: ['a'] } });
  });

  it.each([
    ['its schema is gone', { schema: 'Other', property: 'kind', alsoValues: ['b'], because }],
    ['the enum has the value now', { schema: 'Thing', property: 'kind', alsoValues: ['a'], because }],
    ['the property is gone', { schema: 'Thing', property: 'size', alsoValues: ['b'], because }],
    ['the property is there now', { schema: 'Thing', property: 'kind', alsoProperty: {}, because }],
  ])('refuses a relaxation when %s', (_why, relaxation) => {
    expect(() => relax(definitions, [relaxation])).toThrow(/remove it/);
  });
});
