import { activeRequirements } from '../../../../../src/domain/active-requirements';
import type { ConnectorProfile, OptionValues, Requirement } from '../../../../../src/domain/profile';
import { isStep } from '../../../../../src/domain/verdict';

/** What a connector needs with these options, steps done by hand left out. */
export function judgedRequirements(profile: ConnectorProfile, options: OptionValues): Requirement[] {
  return activeRequirements(profile, options).filter((requirement) => !isStep(requirement));
}
