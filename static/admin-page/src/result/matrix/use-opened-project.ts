import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type MatrixTable, partOf } from '../../../../../src/client/matrix';
import type { ReportPart, ReportProject } from '../../../../../src/contract/report';
import { describeQuery, projectQuery } from '../../queries';

/** What a run found about one project, as far as it is read. */
export interface OpenedProject {
  /** A part of the run with this project alone. */
  readonly part?: ReportPart;
  /** With the name that it has now, where the run did not read it. */
  readonly project?: ReportProject;
  readonly isReading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads one project of a run, and nothing else. @param row -1 while it is not known which */
export function useOpenedProject(
  { ids }: MatrixTable,
  row: number,
  runId: string,
  version: string,
): OpenedProject {
  const id = ids[row] ?? -1;
  const { data, error, isFetching, refetch } = useQuery({
    ...projectQuery(runId, version, partOf(row), id),
    enabled: row !== -1,
  });
  const stored = data?.projects.find((one) => one.id === id);
  const described = useQuery({ ...describeQuery(id), enabled: stored?.name === '' });
  const now = described.data?.projects[0];
  const project = useMemo(() => stored && { ...stored, ...(stored.name === '' && now) }, [stored, now]);
  return {
    ...(data && { part: data }),
    ...(project && { project }),
    isReading: isFetching,
    error: isFetching ? null : error,
    retry: () => void refetch(),
  };
}
