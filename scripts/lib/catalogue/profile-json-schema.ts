import { toJsonSchema } from '@valibot/to-json-schema';
import { profileInputSchema } from '../../../src/catalogue/profile-schema';

/**
 * The JSON Schema (draft 7) of a profile file, as a person writes it, made from the schema that the app itself
 * checks with.
 * @returns the schema as a JSON value
 */
export function profileJsonSchema(): object {
  const schema = toJsonSchema(profileInputSchema, {
    typeMode: 'input',
    // JSON Schema patterns have no flags; ours carry `u`, which changes nothing for the characters they name.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction
        ? { ...jsonSchema, pattern: (valibotAction.requirement as RegExp).source }
        : undefined,
  });
  return {
    $schema: schema.$schema,
    title: 'Connector profile',
    description: 'What one connector needs in Jira. See docs/adding-a-connector.md.',
    ...schema,
  };
}
