import { useEffect, useState } from 'react';
import { Planner } from './planner';

/** How far the planner is with being told what it needs. */
export type DeskState =
  | { readonly state: 'reading'; readonly done: number }
  | { readonly state: 'ready'; readonly planner: Planner }
  | { readonly state: 'failed'; readonly error: Error };

/** Tells a planner all that it needs, and says how many pieces are told. */
export type Load = (planner: Planner, onPiece: (done: number) => void) => Promise<void>;

/**
 * A planner of the screen's own, ended with it.
 * @param load what it is told; `undefined` while that is not known yet. Another function starts anew.
 */
export function useDesk(load: Load | undefined): DeskState & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [desk, setDesk] = useState<DeskState>({ state: 'reading', done: 0 });
  useEffect(() => {
    if (!load) return;
    let isOver = false;
    const show = (state: DeskState): void => {
      if (isOver) return;
      setDesk(state);
      // A planner that failed while more was being read for it stays failed.
      if (state.state === 'failed') isOver = true;
    };
    const planner = new Planner((error) => {
      show({ state: 'failed', error });
    });
    load(planner, (done) => {
      show({ state: 'reading', done });
    }).then(
      () => {
        show({ state: 'ready', planner });
      },
      (error: unknown) => {
        show({ state: 'failed', error: error as Error });
      },
    );
    return () => {
      isOver = true;
      planner.end();
      setDesk({ state: 'reading', done: 0 });
    };
  }, [load, attempt]);
  return {
    ...desk,
    retry: () => {
      setAttempt((last) => last + 1);
    },
  };
}
