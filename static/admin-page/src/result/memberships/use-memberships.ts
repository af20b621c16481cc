import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MAX_MEMBERSHIP_PROJECTS, type MembershipAnswer } from '../../../../../src/contract/explain';
import { membershipKey, membershipQuery } from '../../queries';

/** Roles and groups, as far as they are read. */
export interface Memberships {
  /** Absent until the first answer. */
  readonly groups?: MembershipAnswer['groups'];
  readonly projects: MembershipAnswer['projects'];
  /** ISO time of the oldest answer. */
  readonly readAt?: string;
  readonly isReading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  /** Reads the next projects, unless some are being read. */
  readonly readMore: () => void;
  /** Reads everything that is shown anew. */
  readonly readAgain: () => void;
}

/**
 * Reads an account's roles page by page.
 * @param projectIds the projects that are wanted, in order; another list starts with its first page
 * @param isWhole whether `projectIds` is all there is, so that an empty list means: the groups only
 */
export function useMemberships(runId: string, projectIds: readonly number[], isWhole: boolean): Memberships {
  const client = useQueryClient();
  const list = `${projectIds[0] ?? ''}:${isWhole ? projectIds.length : ''}`;
  const [wanted, setWanted] = useState({ list, pages: 1 });
  const pages = wanted.list === list ? wanted.pages : 1;
  const batches = Array.from({ length: pages }, (_, page) =>
    projectIds.slice(page * MAX_MEMBERSHIP_PROJECTS, (page + 1) * MAX_MEMBERSHIP_PROJECTS),
  ).filter((batch, page) => batch.length > 0 || (page === 0 && isWhole));
  const results = useQueries({ queries: batches.map((batch) => membershipQuery(runId, batch)) });
  const answers = results.flatMap(({ data }) => (data ? [data] : []));
  const isReading = results.some(({ isFetching }) => isFetching);
  const error = isReading ? null : (results.find((result) => result.error !== null)?.error ?? null);
  const readTimes = results.flatMap(({ data, dataUpdatedAt }) => (data ? [dataUpdatedAt] : []));
  const [first] = answers;
  const hasMore = batches.length * MAX_MEMBERSHIP_PROJECTS < projectIds.length;
  return {
    ...(first && { groups: first.groups }),
    ...(readTimes.length > 0 && { readAt: new Date(Math.min(...readTimes)).toISOString() }),
    projects: answers.flatMap(({ projects }) => projects),
    isReading,
    error,
    hasMore,
    readMore: () => {
      if (hasMore && !isReading && !error) setWanted({ list, pages: batches.length + 1 });
    },
    readAgain: () => {
      void client.invalidateQueries({ queryKey: membershipKey(runId) });
    },
  };
}
