import { IMPLICIT_REQUIREMENTS } from '../domain/active-requirements';
import type { ConnectorProfile, Requirement, SignIn } from '../domain/profile';
import { ProfileError } from './profile-error';

/**
 * Checks what one field of a profile says about another: ids, option names and sign-in methods are used once, every option
 * that a requirement names exists with a fitting type, and the needs of every connector are not weakened.
 * @throws ProfileError naming the first field that is wrong
 */
export function checkReferences({ options, requirements, signIn = [] }: ConnectorProfile): void {
  checkSignIn(signIn);
  options.forEach(({ name }, index) => {
    if (options.findIndex((other) => other.name === name) !== index)
      throw new ProfileError(`options.${index}.name`, `Two options have the name "${name}". Rename one.`);
  });
  const seen = new Set<string>();
  requirements.forEach((requirement, index) => {
    const at = `requirements.${index}`;
    if (seen.has(requirement.id)) {
      throw new ProfileError(
        `${at}.id`,
        `Two requirements have the id "${requirement.id}". Give one of them another id.`,
      );
    }
    seen.add(requirement.id);
    checkOptions(requirement, options, at);
    checkImplicit(requirement, at);
  });
}

function checkSignIn(signIn: readonly SignIn[]): void {
  signIn.forEach(({ method, supported, preferred }, index) => {
    const at = `signIn.${index}`;
    if (signIn.findIndex((other) => other.method === method) !== index)
      throw new ProfileError(`${at}.method`, `"${method}" is there twice. Put both into one.`);
    if (supported === false && preferred === true)
      throw new ProfileError(
        `${at}.preferred`,
        'A way to sign in that is not supported cannot be preferred. Remove one of the two.',
      );
  });
}

function checkOptions(
  { whenOption, anyOf }: Requirement,
  options: ConnectorProfile['options'],
  at: string,
): void {
  if (whenOption !== undefined && !options.some((option) => option.name === whenOption)) {
    throw new ProfileError(
      `${at}.whenOption`,
      `There is no option "${whenOption}". Add it to options, or correct the name.`,
    );
  }
  for (const { kind, keyFromOption } of anyOf) {
    if (keyFromOption === undefined) continue;
    if (kind !== 'project-role' && kind !== 'group') {
      throw new ProfileError(
        `${at}.keyFromOption`,
        'Only a project-role or a group can come from an option.',
      );
    }
    const wanted = kind === 'project-role' ? 'role' : 'group';
    if (!options.some((option) => option.name === keyFromOption && option.type === wanted)) {
      throw new ProfileError(
        `${at}.keyFromOption`,
        `There is no ${wanted} option "${keyFromOption}". Add it to options with type "${wanted}".`,
      );
    }
  }
}

/** A profile may restate a need that every connector has, with its vendor's source, but not make it weaker. */
function checkImplicit(own: Requirement, at: string): void {
  const implicit = IMPLICIT_REQUIREMENTS.find(({ id }) => id === own.id);
  if (!implicit) return;
  const [need, ...others] = own.anyOf;
  const [wanted] = implicit.anyOf;
  const same = others.length === 0 && need?.kind === wanted?.kind && need?.key === wanted?.key;
  const always = own.level === 'required' && own.actor === 'integration-user' && own.whenOption === undefined;
  if (!same || !always) {
    throw new ProfileError(
      `${at}.id`,
      `"${own.id}" is a need of every connector: keep it required, of the integration user and without option, or choose another id.`,
    );
  }
}
