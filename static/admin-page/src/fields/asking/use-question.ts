import { useEffect, useState } from 'react';
import type { Ask, PortionAsks } from './portion-asks';

/** A question as the form has it now. */
export interface Asked<Question, Item> {
  readonly id: string;
  readonly question: Question;
  readonly items: readonly Item[];
}

export interface QuestionState<Question, Item, Found> {
  /** The answer that is shown: to the question that was asked last. */
  readonly ask: Ask<Item, Found> | undefined;
  readonly shown: Asked<Question, Item> | undefined;
  /** The form says something else by now. */
  readonly isOutdated: boolean;
  /** Asks the question of the form. */
  readonly start: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/**
 * Asks what the form says: at once where the address says that it was asked, else on demand.
 * @param now the question of the form; `undefined` while something in it is wrong
 */
export function useQuestion<Question, Item, Found>(
  asks: PortionAsks<Question, Item, Found>,
  now: Asked<Question, Item> | undefined,
  isAsked: boolean,
): QuestionState<Question, Item, Found> {
  const [last, setLast] = useState<Asked<Question, Item>>();
  // Opened at its address: what the form says is what was asked.
  const shown = isAsked && now ? now : last;
  if (shown?.id !== last?.id) setLast(shown);
  const ask = asks.useAsk(shown?.id);
  const isNew = isAsked && now !== undefined && !ask;
  useEffect(() => {
    if (isNew) asks.start(now.id, now.question, now.items);
  }, [isNew, asks, now]);
  return {
    ask,
    shown,
    isOutdated: shown !== undefined && shown.id !== now?.id,
    start: () => {
      if (!now) return;
      setLast(now);
      asks.start(now.id, now.question, now.items);
    },
    goOn: () => {
      if (shown) asks.goOn(shown.id);
    },
    stop: () => {
      if (shown) asks.stop(shown.id);
    },
  };
}
