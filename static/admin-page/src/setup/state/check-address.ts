import type { ConnectorProfile, SignInMethod } from '../../../../../src/domain/profile';
import { confirmedBy, signInOptionsFor, stepsFor } from '../../../../../src/setup';
import { readChoices, writeChoices } from '../../check/choices-address';
import { pathWith } from '../../navigation/address';
import { rememberedChoices, rememberedKeys } from '../../memory/remembered';

/** What a checklist hands over to a check. */
export interface HandedOver {
  /** Empty for the general checklist, which names no connector. */
  readonly connector: string;
  readonly profile: ConnectorProfile;
  readonly method: SignInMethod;
  readonly accountId: string;
  /** Ids of what is ticked and not known to be wrong. */
  readonly ticks: ReadonlySet<string>;
}

/**
 * The address of the check screen with account, connector, the way to sign in and the steps that are done. What was chosen there last
 * stays, as far as it is for the same connector; of a step that the checklist shows, only the checklist's tick counts.
 */
export function checkAddress({ connector, profile, method, accountId, ticks }: HandedOver): string {
  const last = readChoices(new URLSearchParams(rememberedChoices()), rememberedKeys());
  if (connector === '') return pathWith('/', writeChoices({ ...last, accountId }));
  const isSame = last.connectorId === connector;
  const steps = stepsFor(profile, method);
  const shown = new Set(steps.map(({ requirement }) => requirement.id));
  const others = isSame ? last.confirmed.filter((id) => !shown.has(id)) : [];
  const choices = {
    ...last,
    accountId,
    connectorId: connector,
    options: withoutDefaults(profile, {
      ...(isSame && last.options),
      ...signInOptionsFor(profile, method),
    }),
    confirmed: [...confirmedBy(steps, ticks), ...others],
  };
  return pathWith('/', writeChoices(choices));
}

/** The check screen keeps only what differs from the defaults. */
function withoutDefaults(
  { options }: ConnectorProfile,
  values: Readonly<Record<string, boolean | string>>,
): Record<string, boolean | string> {
  const isDefault = (name: string, value: boolean | string): boolean =>
    options.some((option) => option.name === name && option.type === 'boolean' && option.default === value);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isDefault(name, value)));
}
