import { useId } from 'react';
import type { Diagnosis } from '../../../../../src/troubleshoot';
import { MAX_CHARACTERS } from '../../../../../src/troubleshoot/text/cap';
import { number } from '../../../../../src/export/wording';
import { outcomeAdvice, outcomeHeadline } from '../../../../../src/export/wording/troubleshoot';
import { Expandable } from '../../shared/expandable';
import { Announce } from '../../shared/hidden';
import styles from './answer.module.css';
import { CandidateSection } from './candidate-section';
import { NotKnown } from './not-known';

/** So many errors stand open. */
const OPEN = 2;

/** What a text means: its known errors with their causes, or honestly that it is not known. */
export function AnswerSection({ diagnosis }: { diagnosis: Diagnosis }) {
  const id = useId();
  const abouts = diagnosis.candidates.map(({ error }) => error.about);
  const headline = outcomeHeadline(diagnosis.outcome, abouts);
  const [first] = diagnosis.candidates;
  return (
    <section className={styles['answer']} aria-labelledby={id} data-outcome={diagnosis.outcome}>
      <h2 id={id}>{headline}</h2>
      <Announce>{first ? `${headline}: ${first.error.title}` : headline}</Announce>
      <p className={styles['intro']}>{outcomeAdvice(diagnosis.outcome, abouts)}</p>
      {diagnosis.cut && (
        <p className={styles['small']}>
          Only the first {number(MAX_CHARACTERS)} characters were read. Paste the part with the error if it
          comes later.
        </p>
      )}
      {diagnosis.candidates.slice(0, OPEN).map((candidate) => (
        <CandidateSection key={candidate.error.id} candidate={candidate} />
      ))}
      {diagnosis.candidates.slice(OPEN).map((candidate) => (
        <Expandable key={candidate.error.id} label={`Also in the text: ${candidate.error.title}`}>
          <CandidateSection candidate={candidate} />
        </Expandable>
      ))}
      {diagnosis.outcome === 'not-known' && <NotKnown diagnosis={diagnosis} />}
    </section>
  );
}
