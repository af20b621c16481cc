import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { MatrixPart } from '../../../../src/contract/matrix';
import type { ReportSummary } from '../../../../src/contract/report';
import { matrixQuery } from '../queries';

/** The projects of a part, as a list of projects needs them. */
export interface PartProjects {
  readonly projects: readonly { readonly id: number; readonly key: string; readonly name: string }[];
}

export interface Parts {
  readonly runId: string;
  readonly version: string;
  /** By number; `undefined` while a part is not read. */
  readonly parts: readonly (PartProjects | undefined)[];
  readonly error: Error | null;
  /** Reads the parts from one number to another, if that has not been done. */
  readonly need: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** A run's projects, part by part, read when they are needed. @param all reads every part at once */
export function useParts(summary: ReportSummary, version: string, all: boolean): Parts {
  const { runId } = summary;
  const [wanted, setWanted] = useState<ReadonlySet<number>>(() => new Set([0]));
  const results = useQueries({
    queries: Array.from({ length: summary.parts }, (_, part) => ({
      ...matrixQuery(runId, version, part),
      select: projectsOf,
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
    runId,
    version,
    parts: results.map(({ data }) => data),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    need,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

function projectsOf({ ids, keys, names }: MatrixPart): PartProjects {
  return { projects: ids.map((id, index) => ({ id, key: keys[index] ?? '', name: names[index] ?? '' })) };
}
