import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ReportPart, ReportSummary } from '../../../../src/contract/report';
import { partQuery } from '../queries';

export interface Parts {
  /** By number; `undefined` while a part is not read. */
  readonly parts: readonly (ReportPart | undefined)[];
  readonly error: Error | null;
  /** Reads the parts from one number to another, if that has not been done. */
  readonly need: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** A run's projects, part by part, read when they are needed. @param all reads every part at once */
export function useParts(summary: ReportSummary, version: string, all: boolean): Parts {
  const [wanted, setWanted] = useState<ReadonlySet<number>>(() => new Set([0]));
  const results = useQueries({
    queries: Array.from({ length: summary.parts }, (_, part) => ({
      ...partQuery(summary.runId, version, part),
      enabled: all || wanted.has(part),
    })),
  });
  const need = useCallback((first: number, last: number) => {
    setWanted((known) => {
      const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return numbers.every((part) => known.has(part)) ? known : new Set([...known, ...numbers]);
    });
  }, []);
  return {
    parts: results.map(({ data }) => data),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    need,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
