import { useMemo, useSyncExternalStore } from 'react';
import { onProgress, parseProgress, readProgress, type SetUpProgress } from './set-up-progress';

/** The progress of all checklists that this browser keeps, the newest first; follows every change. */
export function useSetUpProgress(): readonly SetUpProgress[] {
  const text = useSyncExternalStore(onProgress, readProgress);
  return useMemo(() => parseProgress(text), [text]);
}
