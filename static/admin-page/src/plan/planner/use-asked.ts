import { useEffect, useState } from 'react';
import type { Planner } from './planner';
import type { QuestionName, Questions } from './questions';

/** The answer to a question, while another one is worked out the last one, and how far the planner is. */
export interface Asked<A> {
  readonly answer: A | undefined;
  /** The answer belongs to the question as it is now. */
  readonly isCurrent: boolean;
  readonly done: number;
}

/**
 * Asks the planner, and again when the question changes. That the planner failed is told by its desk.
 * @param key names the question; the same key is the same question
 * @param asked left out while there is nothing to ask
 */
export function useAsked<N extends QuestionName>(
  planner: Planner,
  name: N,
  key: string,
  asked: Questions[N]['asked'] | undefined,
): Asked<Questions[N]['answer']> {
  const [found, setFound] = useState<{ key: string; planner: Planner; answer: Questions[N]['answer'] }>();
  const [steps, setSteps] = useState({ key, done: 0 });
  useEffect(() => {
    if (asked === undefined) return;
    let isOver = false;
    planner
      .ask(name, asked, (done) => {
        if (!isOver) setSteps({ key, done });
      })
      .then(
        (answer) => {
          if (!isOver) setFound({ key, planner, answer });
        },
        () => undefined,
      );
    return () => {
      isOver = true;
    };
    // The key stands for what is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [planner, name, key]);
  const isCurrent = found?.key === key && found.planner === planner;
  return {
    answer: found?.planner === planner ? found.answer : undefined,
    isCurrent,
    done: steps.key === key ? steps.done : 0,
  };
}
