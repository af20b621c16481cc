import { useSyncExternalStore } from 'react';
import type { Progress } from '../../../../src/client';
import type { Failure } from '../../../../src/contract/envelope';
import type { PendingChunk } from '../../../../src/contract/run';
import { api } from '../api';
import { failureOf } from '../shared/failure-message';

/** What a run is about, for those who watch it. */
export interface RunSubject {
  readonly accountId: string;
  readonly connectorName: string;
  /** How many projects Jira counts, where the run was started here. */
  readonly projectCount?: number;
}

/** A run that this page drives, or drove. It goes on while other screens of the page are shown. */
export interface Drive {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress?: Progress;
  readonly failure?: Failure;
  readonly about: RunSubject;
  /** Raised by each start, so that what was read before is read again. */
  readonly round: number;
}

const drives = new Map<string, Drive>();
const controllers = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function set(runId: string, drive: Drive): void {
  drives.set(runId, drive);
  for (const listener of listeners) listener();
}

/** Does what is left of a run. Never rejects: how it ended is in the drive's state. */
export function startDrive(runId: string, pending: readonly PendingChunk[], about: RunSubject): void {
  if (drives.get(runId)?.state === 'running') return;
  const round = (drives.get(runId)?.round ?? 0) + 1;
  const base = { round, about };
  const controller = new AbortController();
  controllers.set(runId, controller);
  set(runId, { ...base, state: 'running' });
  api
    .driveRun(runId, pending, {
      signal: controller.signal,
      onProgress: (progress) => {
        set(runId, { ...base, state: 'running', progress });
      },
    })
    .then(
      (end) => {
        set(runId, { ...base, state: end });
      },
      (error: unknown) => {
        set(runId, { ...base, state: 'failed', failure: failureOf(error) });
      },
    );
}

/** Stops asking for more. What is done stays, and the run can be continued. */
export function cancelDrive(runId: string): void {
  controllers.get(runId)?.abort();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The run that this page drives just now, if any. */
export function useRunUnderWay(): string | undefined {
  return useSyncExternalStore(subscribe, () => [...drives].find(([, { state }]) => state === 'running')?.[0]);
}

/** The drive of a run, if this page has driven it since it was opened. */
export function useDrive(runId: string): Drive | undefined {
  return useSyncExternalStore(subscribe, () => drives.get(runId));
}
