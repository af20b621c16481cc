import { activeRequirements } from '../../../../../src/domain/active-requirements';
import type {
  ConnectorProfile,
  OptionValues,
  ProfileOption,
  Requirement,
} from '../../../../../src/domain/profile';
import { isStep } from '../../../../../src/domain/verdict';

/** What a connector needs of fields and boards. */
export interface FieldNeeds {
  readonly fields: readonly { readonly fieldId: string; readonly requirement: Requirement }[];
  readonly boards: readonly Requirement[];
  /** The options that switch such a need on or off. */
  readonly options: readonly Extract<ProfileOption, { type: 'boolean' }>[];
}

/** Picks what a profile says about fields and boards. */
export function fieldNeeds(profile: ConnectorProfile, values: OptionValues): FieldNeeds {
  const active = activeRequirements(profile, values).filter((requirement) => !isStep(requirement));
  const switching = new Set(
    profile.requirements.filter(isAboutFieldsOrBoards).map(({ whenOption }) => whenOption),
  );
  const byField = new Map<string, Requirement>();
  for (const requirement of active)
    for (const { kind, key } of requirement.anyOf)
      if (kind === 'field-on-screen' && !byField.has(key)) byField.set(key, requirement);
  return {
    fields: [...byField].map(([fieldId, requirement]) => ({ fieldId, requirement })),
    boards: active.filter(({ anyOf }) => anyOf.some(({ kind }) => kind === 'board-visibility')),
    options: profile.options.filter(
      (option): option is FieldNeeds['options'][number] =>
        option.type === 'boolean' && switching.has(option.name),
    ),
  };
}

/** Whether a requirement is about what this screen looks at. */
export function isAboutFieldsOrBoards({ anyOf }: Pick<Requirement, 'anyOf'>): boolean {
  return anyOf.some(({ kind }) => kind === 'field-on-screen' || kind === 'board-visibility');
}
