import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { PartLoader, type Reading } from '../../../../../../src/client/matrix';
import type { ReportSummary } from '../../../../../../src/contract/report';
import { matrixQuery } from '../../../queries';

export interface MatrixReading extends Reading {
  /** Reads these parts before the others. */
  readonly want: (parts: readonly number[]) => void;
  readonly retry: () => void;
}

/** The cells of a run, read progressively from when they are first shown. */
export function useMatrixTable(
  {
    runId,
    parts,
    counts: {
      projects: { total },
    },
  }: ReportSummary,
  version: string,
): MatrixReading {
  const client = useQueryClient();
  const loader = useMemo(
    () =>
      new PartLoader({
        parts,
        total,
        read: (part) => client.query({ ...matrixQuery(runId, version, part), staleTime: 'static' }),
      }),
    [client, runId, version, parts, total],
  );
  const reading = useSyncExternalStore(loader.subscribe, loader.current);
  return { ...reading, want: loader.want, retry: loader.retry };
}
