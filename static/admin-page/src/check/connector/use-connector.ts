import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Connectors } from '../../api';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { rememberedProfile, rememberProfile } from '../../memory/remembered';
import { connectorsQuery } from '../../queries';
import { OWN_CONNECTOR, siteProfileId } from '../choices';
import { readOwnProfile } from './own-profile';
import { useSecretCheck } from './secret-check';

/** The chosen connector, wherever it comes from. */
export interface ChosenConnector {
  /** Absent while none is chosen, or while the pasted profile is not valid. */
  readonly profile?: ConnectorProfile;
  /** The pasted profile as it was written; only for a connector of one's own. */
  readonly written?: Record<string, unknown>;
  readonly problem?: string;
  /** The text of the profile field. */
  readonly text: string;
  readonly setText: (text: string) => void;
}

/** Finds the chosen connector in the catalogue, or reads it from what was pasted. */
export function useConnector(connectorId: string): ChosenConnector {
  const answer = useQuery(connectorsQuery());
  const [text, setOwnText] = useState(rememberedProfile);
  const isOwn = connectorId === OWN_CONNECTOR;
  const secretIn = useSecretCheck(isOwn);
  const own = useMemo(() => (isOwn ? readOwnProfile(text, secretIn) : undefined), [isOwn, text, secretIn]);
  useEffect(() => {
    // A text with a secret in it is not kept in the browser either.
    if (isOwn && secretIn && secretIn(text) === undefined) rememberProfile(text);
  }, [isOwn, text, secretIn]);
  if (own) return { ...own, text, setText: setOwnText };
  const profile = answer.data && chosenIn(answer.data, connectorId);
  return { ...(profile ? { profile } : { problem: 'Choose a connector.' }), text, setText: setOwnText };
}

function chosenIn({ connectors, own }: Connectors, connectorId: string): ConnectorProfile | undefined {
  const kept = siteProfileId(connectorId);
  return kept === undefined
    ? connectors.find(({ id }) => id === connectorId)
    : own.find(({ profile }) => profile.id === kept)?.profile;
}
