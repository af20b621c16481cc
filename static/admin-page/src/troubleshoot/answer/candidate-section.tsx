import { useId } from 'react';
import type { Candidate } from '../../../../../src/troubleshoot';
import { aboutLabel, confidenceLabel, knownBySentence } from '../../../../../src/export/wording/troubleshoot';
import { Expandable } from '../../shared/expandable';
import { Lozenge } from '../../shared/lozenge';
import { OutsideLink } from '../../shared/screen-link';
import styles from './answer.module.css';
import { CauseItem } from './cause-item';

/** So many causes stand open; the less likely ones are folded. */
const OPEN = 3;

/** One known error that the text shows: what it says, how sure that is, and its causes in order of likelihood. */
export function CandidateSection({ candidate }: { candidate: Candidate }) {
  const { error, confidence, how, status, excerpts } = candidate;
  const id = useId();
  const folded = error.causes.slice(OPEN);
  return (
    <section className={styles['candidate']} aria-labelledby={id} data-error={error.id}>
      <div className={styles['head']}>
        <h3 id={id}>{error.title}</h3>
        <Lozenge tone={confidence === 'certain' ? 'information' : 'neutral'}>
          {confidenceLabel(confidence)}
        </Lozenge>
        <Lozenge>{aboutLabel(error.about)}</Lozenge>
      </div>
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt} className={styles['excerpt']}>
          <code>{excerpt}</code>
        </blockquote>
      ))}
      <p className={styles['small']}>
        {knownBySentence(how, status)}{' '}
        {error.unconfirmed && 'Its wording was not seen from a Cloud site yet. '}
        {error.sources.map((source, index) => (
          <span key={source}>
            <OutsideLink href={source}>
              {error.sources.length === 1 ? 'Source' : `Source ${index + 1}`}
            </OutsideLink>{' '}
          </span>
        ))}
      </p>
      {error.notCloud && (
        <p>
          Only a Jira server of one’s own says this. Where the connector is meant for this site, its address
          is wrong.
        </p>
      )}
      <ol className={styles['causes']} aria-label="Causes, the likeliest first">
        {error.causes.slice(0, OPEN).map((cause) => (
          <CauseItem key={cause.id} cause={cause} />
        ))}
      </ol>
      {folded.length > 0 && (
        <Expandable label={`${folded.length} less likely ${folded.length === 1 ? 'cause' : 'causes'}`}>
          <ol start={OPEN + 1} className={styles['causes']} aria-label="Less likely causes">
            {folded.map((cause) => (
              <CauseItem key={cause.id} cause={cause} />
            ))}
          </ol>
        </Expandable>
      )}
    </section>
  );
}
