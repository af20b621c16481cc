import { checklistFor, sequencesFor, stepsFor, tickOfStep } from '../../../../../src/setup';
import {
  type ConnectorProfile,
  SIGN_IN_METHODS,
  type SignIn,
  type SignInMethod,
} from '../../../../../src/domain/profile';

/** The ways to sign in, by what the vendor says of them. */
export interface SignInChoices {
  /** Those that the connector supports, the recommended one first; all of them where no vendor says anything. */
  readonly offered: readonly SignIn[];
  /** Those that the vendor does not mention. */
  readonly unmentioned: readonly SignIn[];
  /** Those that the vendor refuses. */
  readonly refused: readonly SignIn[];
}

/** Sorts all ways to sign in by what a profile says of them. */
export function signInChoices({ signIn = [] }: ConnectorProfile): SignInChoices {
  const refused = signIn.filter(({ supported }) => supported === false);
  const supported = signIn.filter((one) => !refused.includes(one));
  const others = SIGN_IN_METHODS.filter((method) => signIn.every((one) => one.method !== method)).map(
    (method) => ({
      method,
    }),
  );
  return supported.length === 0
    ? { offered: others, unmentioned: [], refused }
    : {
        offered: [...supported].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false)),
        unmentioned: others,
        refused,
      };
}

/**
 * The way to sign in that is shown.
 * @param wanted as the address says; what the connector refuses, or what is none, does not count
 * @param item the entry that the address leads to: without a way in the address, one that has it is chosen
 */
export function methodToShow(profile: ConnectorProfile, wanted: string, item: string): SignInMethod {
  const { offered, unmentioned } = signInChoices(profile);
  const all = [...offered, ...unmentioned].map(({ method }) => method);
  return (
    all.find((method) => method === wanted) ??
    all.find((method) => item !== '' && hasEntry(profile, method, item)) ??
    all[0] ??
    'api-token'
  );
}

const hasEntry = (profile: ConnectorProfile, method: SignInMethod, id: string): boolean =>
  checklistFor(profile, method).some((item) => item.id === id) ||
  sequencesFor(profile, method).some(({ steps }) => steps.some((step) => step.id === id)) ||
  stepsFor(profile, method).some(({ requirement }) => tickOfStep(requirement.id) === id);
