import { useSyncExternalStore } from 'react';
import type { Failure } from '../../../../../src/contract/envelope';
import { api } from '../../api';
import { failureOf } from '../../shared/failure-message';
import { cancelDrive, driveEnd, startDrive } from '../../run/run-drives';
import { patiently } from '../../../../../src/client';

/** A saved check that an audit runs. */
export interface AuditedCheck {
  readonly checkId: string;
  readonly accountId: string;
  readonly connectorName: string;
}

/** How far one check of the audit is. */
export interface AuditStep extends AuditedCheck {
  readonly state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** Known once it has started. */
  readonly runId?: string;
  readonly failure?: Failure;
}

/** Checks that are run one after the other. They go on while other screens of the page are shown. */
export interface Audit {
  readonly isRunning: boolean;
  readonly steps: readonly AuditStep[];
}

let audit: Audit = { isRunning: false, steps: [] };
let stopping = new AbortController();
const listeners = new Set<() => void>();

function set(next: Audit): void {
  audit = next;
  for (const listener of listeners) listener();
}

function setStep(checkId: string, change: Partial<AuditStep>): void {
  const steps = audit.steps.map((step) => (step.checkId === checkId ? { ...step, ...change } : step));
  set({ ...audit, steps });
}

/**
 * Runs checks, one after the other: each has several requests under way itself. Never rejects: how each ended is in its step.
 * @param onEnded is called after each, when its result is in the history
 */
export async function startAudit(checks: readonly AuditedCheck[], onEnded: () => void): Promise<void> {
  if (audit.isRunning) return;
  stopping = new AbortController();
  set({ isRunning: true, steps: checks.map((check) => ({ ...check, state: 'waiting' })) });
  for (const check of checks) {
    if (stopping.signal.aborted) setStep(check.checkId, { state: 'stopped' });
    else {
      await runOne(check, stopping.signal);
      onEnded();
    }
  }
  set({ ...audit, isRunning: false });
}

async function runOne(
  { checkId, accountId, connectorName }: AuditedCheck,
  signal: AbortSignal,
): Promise<void> {
  setStep(checkId, { state: 'running' });
  try {
    const started = await patiently(() => api.runCheck(checkId), { signal });
    if (started === 'cancelled') {
      setStep(checkId, { state: 'stopped' });
      return;
    }
    const { runId, pending, projectCount } = started;
    setStep(checkId, { runId });
    const stop = (): void => {
      cancelDrive(runId);
    };
    signal.addEventListener('abort', stop, { once: true });
    startDrive(runId, pending, { accountId, connectorName, projectCount });
    if (signal.aborted) stop();
    const ended = await driveEnd(runId);
    signal.removeEventListener('abort', stop);
    if (ended?.failure) setStep(checkId, { state: 'failed', failure: ended.failure });
    else if (ended?.state === 'done') {
      // Reading the result puts it into the check's history.
      await api.readSummary(runId);
      setStep(checkId, { state: 'done' });
    } else setStep(checkId, { state: 'stopped' });
  } catch (error) {
    setStep(checkId, { state: 'failed', failure: failureOf(error) });
  }
}

/** Stops at once. Runs that were started stay and can be continued; checks that wait are not run. */
export function stopAudit(): void {
  stopping.abort();
}

/** What this page audits just now, or audited last. */
export function useAudit(): Audit {
  return useSyncExternalStore(subscribe, () => audit);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
