import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Connectors as Answer } from '../api';
import type { SiteProfile } from '../../../../src/contract/profile';
import { everyConnector, type Offered } from '../check/connector/offered-connectors';
import { siteProfileId } from '../check/choices';
import { connectorsQuery } from '../queries';

/** Other admins save profiles too, so here the list is read again when it is older than this. */
const FRESH_MS = 60_000;

/** What there is to show: the site's own profiles, the catalogue's connectors, then its templates. */
export interface Connectors {
  readonly all: readonly Offered[];
  /** The profiles that the site keeps, with their versions. */
  readonly own: readonly SiteProfile[];
}

/** All connectors, with how far reading them is. */
export function useConnectors() {
  const answer = useQuery({ ...connectorsQuery(), staleTime: FRESH_MS });
  const data = useMemo(() => answer.data && connectorsIn(answer.data), [answer.data]);
  const retry = useCallback(() => void answer.refetch(), [answer]);
  return { data, error: answer.data ? null : answer.error, retry };
}

function connectorsIn(answer: Answer): Connectors {
  return { all: everyConnector(answer), own: answer.own };
}

/** The connector that an address names, if there is one. */
export function findOffered({ all }: Connectors, choice: string): Offered | undefined {
  return all.find((offered) => offered.choice === choice);
}

/** The profile of the site's own that an address names, if it is one. */
export function findOwn({ own }: Connectors, choice: string): SiteProfile | undefined {
  const id = siteProfileId(choice);
  return own.find(({ profile }) => profile.id === id);
}

/** Ways to bring the list up to date after a change. */
export function useListChanges(): {
  saved: (profile: SiteProfile) => void;
  deleted: (id: string) => void;
  /** Reads the list anew. */
  readAgain: () => Promise<Connectors>;
} {
  const client = useQueryClient();
  const change = (to: (own: readonly SiteProfile[]) => readonly SiteProfile[]): void => {
    client.setQueryData(connectorsQuery().queryKey, (before) => before && { ...before, own: to(before.own) });
  };
  return {
    saved: (profile) => {
      change((own) =>
        [...own.filter((other) => other.profile.id !== profile.profile.id), profile].sort((a, b) =>
          a.profile.name.localeCompare(b.profile.name, 'en'),
        ),
      );
    },
    deleted: (id) => {
      change((own) => own.filter(({ profile }) => profile.id !== id));
    },
    readAgain: async () => connectorsIn(await client.query({ ...connectorsQuery(), staleTime: 0 })),
  };
}
