import type { ReportSummary } from '../../../../../src/contract/report';
import { useParts } from '../use-parts';

/** The projects whose key or name holds a text. */
export interface FoundProjects {
  readonly ids: readonly number[];
  /** Whether every project that fits is among them. */
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Reads the next part of the run, for a list that is being gone through. */
  readonly readNextPart: () => void;
}

/** Finds projects of a run in the run's own order. @param find any text; empty: all */
export function useProjectIds(summary: ReportSummary, version: string, find: string): FoundProjects {
  const wanted = find.trim().toLowerCase();
  const { parts, error, need, retry } = useParts(summary, version, wanted !== '');
  const unread = parts.findIndex((part) => part === undefined);
  const read = unread === -1 ? parts : parts.slice(0, unread);
  const projects = read.flatMap((part) => part?.projects ?? []);
  const fitting =
    wanted === ''
      ? projects
      : projects.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted));
  return {
    // With a filter, a list that is still growing would be read from Jira again and again.
    ids: wanted !== '' && unread !== -1 ? [] : fitting.map(({ id }) => id),
    isWhole: unread === -1,
    error,
    retry,
    readNextPart: () => {
      if (unread !== -1) need(unread, unread);
    },
  };
}
