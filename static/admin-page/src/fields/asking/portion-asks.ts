import { useSyncExternalStore } from 'react';
import { patiently } from '../../../../../src/client';
import type { Failure } from '../../../../../src/contract/envelope';
import { failureOf } from '../../shared/failure-message';

/** A question that is asked in portions, and what is known of it so far. */
export interface Ask<Item, Found> {
  readonly state: 'asking' | 'done' | 'stopped' | 'failed';
  readonly found?: Found;
  /** What was not asked about yet. */
  readonly left: readonly Item[];
  readonly total: number;
  readonly failure?: Failure;
  /** ISO time until which Jira asked to wait. */
  readonly waitingUntil?: string;
  /** ISO time at which it was asked. */
  readonly at: string;
}

/** Asks about some items. @returns everything found so far, and those items that were too much for one answer */
export type AskPortion<Question, Item, Found> = (
  question: Question,
  items: readonly Item[],
  before: Found | undefined,
) => Promise<{ readonly found: Found; readonly left: readonly Item[] }>;

export interface PortionAsks<Question, Item, Found> {
  /** Asks anew; what was found before under this id is forgotten. */
  readonly start: (id: string, question: Question, items: readonly Item[]) => void;
  /** Goes on with what is left, and keeps what was found. */
  readonly goOn: (id: string) => void;
  readonly stop: (id: string) => void;
  readonly useAsk: (id: string | undefined) => Ask<Item, Found> | undefined;
}

/** Questions whose answers are kept while the page is open. */
const KEPT = 6;

interface Entry<Question, Item, Found> {
  readonly question: Question;
  readonly ask: Ask<Item, Found>;
  readonly controller: AbortController;
}

/**
 * Questions about more items than one request takes. They go on while other screens of the page are shown, wait while Jira asks to, and
 * a failure in the middle keeps what was found.
 * @param size items of one portion
 */
export function portionAsks<Question, Item, Found>(
  size: number,
  askPortion: AskPortion<Question, Item, Found>,
): PortionAsks<Question, Item, Found> {
  const entries = new Map<string, Entry<Question, Item, Found>>();
  const listeners = new Set<() => void>();
  const set = (id: string, entry: Entry<Question, Item, Found>, changes: Partial<Ask<Item, Found>>): void => {
    // Asked anew in the meantime: the older round has nothing to say any more.
    const now = entries.get(id);
    if (now?.controller !== entry.controller) return;
    const { waitingUntil: _over, ...ask } = now.ask;
    entries.set(id, { ...now, ask: { ...ask, ...changes } });
    for (const listener of listeners) listener();
  };

  const go = async (id: string, entry: Entry<Question, Item, Found>): Promise<void> => {
    entries.delete(id);
    entries.set(id, entry);
    for (const [old, { ask }] of entries)
      if (entries.size > KEPT && ask.state !== 'asking') entries.delete(old);
    set(id, entry, {});
    const { signal } = entry.controller;
    let { found, left } = entry.ask;
    try {
      while (left.length > 0 && !signal.aborted) {
        const portion = left.slice(0, size);
        const answer = await patiently(() => askPortion(entry.question, portion, found), {
          signal,
          onWaiting: (waitingUntil) => {
            set(id, entry, { waitingUntil });
          },
        });
        if (answer === 'cancelled') break;
        if (answer.left.length >= portion.length) throw new Error('An answer told about nothing.');
        found = answer.found;
        left = [...answer.left, ...left.slice(size)];
        set(id, entry, { found, left });
      }
      set(id, entry, { state: left.length === 0 ? 'done' : 'stopped' });
    } catch (error) {
      set(id, entry, { state: 'failed', failure: failureOf(error) });
    }
  };

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    start: (id, question, items) => {
      entries.get(id)?.controller.abort();
      const ask = {
        state: 'asking',
        left: items,
        total: items.length,
        at: new Date().toISOString(),
      } as const;
      void go(id, { question, ask, controller: new AbortController() });
    },
    goOn: (id) => {
      const last = entries.get(id);
      if (!last || last.ask.state === 'asking') return;
      const { failure: _mended, ...ask } = last.ask;
      void go(id, { ...last, ask: { ...ask, state: 'asking' }, controller: new AbortController() });
    },
    stop: (id) => entries.get(id)?.controller.abort(),
    useAsk: (id) =>
      useSyncExternalStore(subscribe, () => (id === undefined ? undefined : entries.get(id)?.ask)),
  };
}
