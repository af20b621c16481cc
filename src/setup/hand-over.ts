import { type ChecklistItem, listSignInOptions } from '../catalogue/checklists';
import { activeRequirements } from '../domain/active-requirements';
import type { ConnectorProfile, OptionValues, Requirement, SignInMethod } from '../domain/profile';
import { isStep } from '../domain/verdict';
import { checklistFor } from './checklist';

/**
 * The options that follow from the way to sign in, for a check with this profile.
 * @returns only options that the profile has; empty where the way to sign in is no option of it
 */
export function signInOptionsFor(
  { id, options }: Pick<ConnectorProfile, 'id' | 'options'>,
  method: SignInMethod,
): OptionValues {
  const found = listSignInOptions().find((one) => one.connector === id && one.method === method);
  const known = new Set(options.flatMap(({ name, type }) => (type === 'boolean' ? [name] : [])));
  return Object.fromEntries(Object.entries(found?.values ?? {}).filter(([name]) => known.has(name)));
}

/** A step of a profile that a person does, with the items of the checklist that it is done with. */
export interface CoveredStep {
  readonly requirement: Requirement;
  /** Ids of the items; empty for a step that is ticked by itself. */
  readonly items: readonly string[];
}

/** The profile's own steps with this way to sign in (and the defaults of all other options), in its order. */
export function stepsFor(profile: ConnectorProfile, method: SignInMethod): readonly CoveredStep[] {
  const items = checklistFor(profile, method);
  const covers = (item: ChecklistItem, id: string): boolean =>
    item.confirms?.includes(`${profile.id}/${id}`) ?? false;
  return activeRequirements(profile, signInOptionsFor(profile, method))
    .filter(isStep)
    .map((requirement) => ({
      requirement,
      items: items.filter((item) => covers(item, requirement.id)).map(({ id }) => id),
    }));
}

/** Begins the ticks of a profile's own steps, whose ids may be those of items. */
const OWN = 'need:';

/** Under which id the tick of a profile's own step is kept. */
export const tickOfStep = (requirementId: string): string => OWN + requirementId;

/**
 * Which of the profile's steps are done, as a check wants to know it (`confirmedSteps` of run/start).
 * @param ticks ids of items, and of own steps by tickOfStep, that a person has ticked
 * @returns ids of requirements; a step that several items cover is done once all of them are ticked
 */
export function confirmedBy(steps: readonly CoveredStep[], ticks: ReadonlySet<string>): string[] {
  return steps
    .filter(({ requirement: { id }, items }) =>
      items.length > 0 ? items.every((item) => ticks.has(item)) : ticks.has(tickOfStep(id)),
    )
    .map(({ requirement }) => requirement.id);
}
