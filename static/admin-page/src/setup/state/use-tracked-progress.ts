import { useMemo } from 'react';
import { changeProgress, progressOf, type SetUpKey, type SetUpProgress } from '../../memory/set-up-progress';
import { useSetUpProgress } from '../../memory/use-set-up-progress';

/** The progress of the checklist that is shown, and how it is changed. */
export function useTrackedProgress({ accountId, connector, method }: SetUpKey) {
  const all = useSetUpProgress();
  return useMemo(() => {
    const key = { accountId, connector, method };
    const progress = progressOf(all, key);
    const ticks: ReadonlySet<string> = new Set(progress.ticks);
    return {
      progress,
      ticks,
      tick: (ids: readonly string[], isOn: boolean): void => {
        changeProgress(key, (before) => {
          const others = before.ticks.filter((id) => !ids.includes(id));
          return { ticks: isOn ? [...others, ...ids] : others };
        });
      },
      note: (noted: Partial<Pick<SetUpProgress, 'expires' | 'owner'>>): void => {
        changeProgress(key, () => noted);
      },
    };
  }, [all, accountId, connector, method]);
}
