import { useMemo } from 'react';
import type { ConnectorChoice } from '../../../../../src/contract/connector';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { type Choices, siteProfileId } from '../../check/choices';
import type { ChosenConnector } from '../../check/connector/use-connector';
import { rememberedKeys } from '../../memory/remembered';
import { newAccountPath, readNewAccountChoices } from './new-account-address';

/** What plans are made for: connector, options and projects. */
export interface NewAccountAsk {
  readonly choices: Choices;
  readonly profile: ConnectorProfile;
  readonly connector: ConnectorChoice;
}

/** The name under which the planner knows the new account. */
export const NEW = '-new';

/** The choices as a question, which stays the same while they do. @returns `undefined` without a connector */
export function useNewAccountAsk(
  choices: Choices,
  { profile, written }: ChosenConnector,
): NewAccountAsk | undefined {
  const path = newAccountPath(choices);
  return useMemo(() => {
    if (!profile) return undefined;
    const [, query] = path.split('?', 2);
    const asked = readNewAccountChoices(new URLSearchParams(query), rememberedKeys());
    const kept = siteProfileId(asked.connectorId);
    return {
      choices: asked,
      profile,
      connector: written
        ? { from: 'profile', profile: written }
        : kept === undefined
          ? { from: 'catalogue', id: asked.connectorId }
          : { from: 'site', id: kept },
    };
  }, [path, profile, written]);
}
