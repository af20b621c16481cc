import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Counted } from '../../../../../src/client/audit';
import { PROJECTS_PER_CHUNK } from '../../../../../src/contract/limits';
import { abilitiesQuery, previewQuery } from '../../queries';

/** Counting what accounts can do: a request for each account and thousand projects. */
export interface Counting {
  /** Live projects of the site; absent until Jira has told. */
  readonly projects: number | undefined;
  /** The site is small enough for every row that is shown to be counted unasked. */
  readonly byItself: boolean;
  /** Ids of the accounts that somebody asked to count. */
  readonly asked: ReadonlySet<string>;
  readonly counted: ReadonlyMap<string, Counted>;
  /** How many accounts are being counted. */
  readonly underWay: number;
  readonly ask: (accountIds: readonly string[]) => void;
  /** Ends what is under way; what was counted to its end stays. */
  readonly stop: () => void;
  /** Forgets what was counted and counts it anew. */
  readonly again: () => void;
}

/** @param accountIds everybody on the list */
export function useCounting(accountIds: readonly string[]): Counting {
  const client = useQueryClient();
  const preview = useQuery(previewQuery({ kind: 'all' }));
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [isStopped, setStopped] = useState(false);
  const { counted, underWay } = useQueries({
    queries: accountIds.map((id) => ({ ...abilitiesQuery(id), enabled: asked.has(id) })),
    combine: (answers) => ({
      counted: answers.map(({ data }) => data),
      underWay: answers.filter(({ isFetching }) => isFetching).length,
    }),
  });
  const projects = preview.data?.count;
  const ask = useCallback((ids: readonly string[]) => {
    setAsked((before) => new Set([...before, ...ids]));
  }, []);
  const stop = useCallback(() => {
    setAsked(new Set());
    setStopped(true);
    void client.cancelQueries({ queryKey: ['abilities'] });
  }, [client]);
  const again = useCallback(() => void client.resetQueries({ queryKey: ['abilities'] }), [client]);
  return {
    projects,
    byItself: !isStopped && projects !== undefined && projects <= PROJECTS_PER_CHUNK,
    asked,
    counted: new Map(accountIds.flatMap((id, index) => (counted[index] ? [[id, counted[index]]] : []))),
    underWay,
    ask,
    stop,
    again,
  };
}
