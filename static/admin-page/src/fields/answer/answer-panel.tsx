import { type ReactNode, useEffect, useRef } from 'react';
import type { Headline } from '../../../../../src/export/wording/fields/headline';
import panel from '../../result/verdict-panel.module.css';
import { classNames } from '../../shared/class-names';
import { Announce } from '../../shared/hidden';
import { ToneIcon } from '../../shared/message';

/**
 * The answer first: a sentence, what stands behind it, what can be done with it.
 * @param isDone false while more is being found out
 * @param takesFocus the question was asked just now, by a button: the heading takes the focus
 */
export function AnswerPanel({
  id,
  headline,
  isDone,
  takesFocus,
  children,
}: {
  id: string;
  headline: Headline;
  isDone: boolean;
  takesFocus: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { tone, sentence, details } = headline;
  return (
    <header className={classNames(panel['panel'], panel[isDone ? tone : 'information'])}>
      <span className={panel['icon']}>
        <ToneIcon tone={isDone ? tone : 'information'} />
      </span>
      <div className={panel['body']}>
        <h2 id={id} ref={heading} tabIndex={-1} data-answer={isDone ? tone : 'asking'}>
          {sentence}
        </h2>
        {details.length > 0 && (
          <ul className={panel['reasons']} aria-label="In short">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
      <Announce>{isDone && takesFocus ? sentence : ''}</Announce>
    </header>
  );
}
