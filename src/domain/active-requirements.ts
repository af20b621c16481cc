import type { ConnectorProfile, Need, OptionValues, Requirement } from './profile';

/** The two needs that every connector has, whatever its vendor writes (docs/architecture.md, "Account first"). */
export const IMPLICIT_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'account-active',
    anyOf: [{ kind: 'account', key: 'active' }],
    level: 'required',
    actor: 'integration-user',
    reason: 'Jira refuses every request of an account that is deactivated, deleted or a portal customer.',
    breaks: 'The connector cannot sign in at all.',
    basis: 'inferred',
  },
  {
    id: 'jira-access',
    anyOf: [{ kind: 'product-access', key: 'jira' }],
    level: 'required',
    actor: 'integration-user',
    reason: 'Without access to a Jira app, grants to application roles do not reach the account.',
    breaks: 'Most requests are refused even where a scheme seems to allow them.',
    basis: 'inferred',
  },
];

/**
 * The requirements that apply with these options, the implicit ones first.
 * @param options values by option name; a boolean option that is not named has its default
 * @returns requirements whose needs carry the role or group that the admin chose
 */
export function activeRequirements(profile: ConnectorProfile, options: OptionValues): Requirement[] {
  const implicit = IMPLICIT_REQUIREMENTS.filter(
    (need) => !profile.requirements.some((own) => own.id === need.id),
  );
  return [...implicit, ...profile.requirements]
    .filter(
      (requirement) => requirement.whenOption === undefined || isOn(profile, options, requirement.whenOption),
    )
    .map((requirement) => ({
      ...requirement,
      anyOf: requirement.anyOf.map((need) => chosen(need, options)),
    }));
}

function isOn(profile: ConnectorProfile, options: OptionValues, name: string): boolean {
  const given = options[name];
  if (given !== undefined) return given !== false && given !== '';
  const option = profile.options.find((candidate) => candidate.name === name);
  return option?.type === 'boolean' && option.default;
}

function chosen(need: Need, options: OptionValues): Need {
  if (need.keyFromOption === undefined) return need;
  const value = options[need.keyFromOption];
  if (typeof value !== 'string' || value === '') return need;
  return { kind: need.kind, key: value };
}

/** True when the role or group of this need is still to be chosen: names are localised and renamed, so none is guessed. */
export function isUnchosenRole(need: Need): boolean {
  return need.kind === 'project-role' && need.keyFromOption !== undefined;
}

/** True for a need whose answer differs from project to project; a role still to be chosen has no answer anywhere. */
export function isProjectScoped(need: Need): boolean {
  if (need.kind === 'project-role') return !isUnchosenRole(need);
  return need.kind === 'project-permission' || need.kind === 'issue-security';
}

/** The distinct keys of one kind that the integration user's requirements ask for, sorted. */
export function wantedKeys(requirements: readonly Requirement[], kind: Need['kind']): string[] {
  const keys = requirements
    .filter((requirement) => requirement.actor === 'integration-user')
    .flatMap((requirement) => requirement.anyOf)
    .filter((need) => need.kind === kind && !isUnchosenRole(need))
    .map((need) => need.key);
  return [...new Set(keys)].sort();
}
