import { useSyncExternalStore } from 'react';
import type { Progress } from '../../../../src/client';
import type { Failure } from '../../../../src/contract/envelope';
import type { ReportSummary } from '../../../../src/contract/report';
import type { PendingChunk } from '../../../../src/contract/run';
import { api } from '../api';
import { failureOf } from '../shared/failure-message';

/** What a run is about, for those who watch it. */
export interface RunSubject {
  readonly accountId: string;
  readonly connectorName: string;
  /** How many projects Jira counts, where the run was started in this visit. */
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
export function startDrive(runId: string, pending: readonly PendingChunk[], subject: RunSubject): void {
  const last = drives.get(runId);
  if (last?.state === 'running') return;
  const about = { ...last?.about, ...subject };
  const soFar = last?.progress?.soFar;
  const base = { round: (last?.round ?? 0) + 1, about };
  const controller = new AbortController();
  controllers.set(runId, controller);
  set(runId, { ...base, state: 'running' });

  const end = (drive: Drive): void => {
    // What was answered stays known, in case the run goes on.
    const progress = drives.get(runId)?.progress;
    set(runId, { ...(progress && { progress }), ...drive });
  };
  const onProgress = (progress: Progress): void => {
    set(runId, { ...base, state: 'running', progress });
  };
  api.driveRun(runId, pending, { signal: controller.signal, onProgress, ...(soFar && { soFar }) }).then(
    (state) => {
      end({ ...base, state });
    },
    (error: unknown) => {
      end({ ...base, state: 'failed', failure: failureOf(error) });
    },
  );
}

/** Whether there is anything left of a run that the reader may go on with. */
export function mayGoOn({ pending, mayContinue }: ReportSummary): boolean {
  return mayContinue && pending.length > 0;
}

/** Goes on with a run that was left. */
export function resumeDrive({ runId, pending, account, connector }: ReportSummary): void {
  const about = { accountId: account.accountId, connectorName: connector.name };
  // From the end: another tab may be at it from the beginning, and then they meet instead of doing everything twice.
  startDrive(runId, [...pending].reverse(), about);
}

/** Stops at once. What is done stays, and the run can be continued. */
export function cancelDrive(runId: string): void {
  controllers.get(runId)?.abort();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits until this page no longer drives a run. @returns how it ended; nothing for a run that it never drove */
export function driveEnd(runId: string): Promise<Drive | undefined> {
  return new Promise((done) => {
    const unsubscribe = subscribe(() => {
      look();
    });
    const look = (): void => {
      const drive = drives.get(runId);
      if (drive?.state === 'running') return;
      unsubscribe();
      done(drive);
    };
    look();
  });
}

/** The run that this page drives just now, if any. */
export function useRunUnderWay(): string | undefined {
  return useSyncExternalStore(subscribe, () => [...drives].find(([, { state }]) => state === 'running')?.[0]);
}

/** The drive of a run, if this page has driven it since it was opened. */
export function useDrive(runId: string): Drive | undefined {
  return useSyncExternalStore(subscribe, () => drives.get(runId));
}
