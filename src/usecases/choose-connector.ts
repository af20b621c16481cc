import { parseProfile, ProfileError } from '../catalogue/profile-schema';
import type { ConnectorChoice } from '../contract/connector';
import type { ConnectorProfile, OptionValues } from '../domain/profile';
import { AppError } from '../ports/errors';
import type { World } from '../ports/world';

/**
 * Finds or reads the connector profile of a run and checks the option values against it.
 * @throws AppError `connector-not-found`, or `invalid-input` naming the field
 */
export function chooseConnector(
  { connectors }: World,
  choice: ConnectorChoice,
  options: OptionValues,
): { profile: ConnectorProfile; options: OptionValues } {
  const profile = choice.from === 'profile' ? readOwn(choice.profile) : connectors.find(choice.id);
  if (!profile)
    throw new AppError(
      'connector-not-found',
      'There is no connector with this id. Choose one from the list.',
      { field: 'connector.id' },
    );
  for (const [name, value] of Object.entries(options)) {
    const option = profile.options.find((candidate) => candidate.name === name);
    const known = profile.options.map((candidate) => candidate.name).join(', ') || 'none';
    if (!option)
      throw new AppError('invalid-input', `${profile.name} has no option "${name}". It has: ${known}.`, {
        field: `options.${name}`,
      });
    const fits = option.type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
    if (!fits)
      throw new AppError(
        'invalid-input',
        `The option "${name}" takes ${option.type === 'boolean' ? 'true or false' : `the ${option.type === 'role' ? 'id of a role' : 'name of a group'}`}.`,
        { field: `options.${name}` },
      );
    if (option.type === 'role' && !/^\d{1,18}$/u.test(String(value)))
      throw new AppError('invalid-input', `The option "${name}" takes the id of a role, a number.`, {
        field: `options.${name}`,
      });
  }
  return { profile, options };
}

function readOwn(profile: unknown): ConnectorProfile {
  try {
    return parseProfile(profile);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new AppError(
      'invalid-input',
      `The connector profile is not valid. ${error.field}: ${error.problem}`,
      { field: `connector.profile.${error.field}` },
    );
  }
}
