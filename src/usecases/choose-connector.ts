import type { ConnectorChoice } from '../contract/connector';
import type { ConnectorProfile, OptionValues } from '../domain/profile';
import { AppError } from '../ports/errors';
import type { World } from '../ports/world';
import { readSiteProfile, readWritten } from './site-profiles';

/**
 * Finds or reads the connector profile of a run and checks the option values against it.
 * @throws AppError `connector-not-found`, `profile-not-found`, or `invalid-input` naming the field
 */
export async function chooseConnector(
  world: World,
  choice: ConnectorChoice,
  options: OptionValues,
): Promise<{ profile: ConnectorProfile; options: OptionValues }> {
  const profile = await find(world, choice);
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

async function find(world: World, choice: ConnectorChoice): Promise<ConnectorProfile | undefined> {
  switch (choice.from) {
    case 'catalogue':
      return world.connectors.find(choice.id);
    case 'site':
      return (await readSiteProfile(world, choice.id)).profile;
    case 'profile':
      return readWritten(choice.profile, 'connector.profile');
  }
}
