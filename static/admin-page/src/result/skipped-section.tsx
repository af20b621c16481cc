import type { SkippedProject } from '../../../../src/domain/project';
import { count, skippedLabel } from '../../../../src/export/wording';
import { Expandable } from '../shared/expandable';
import styles from './result-screen.module.css';
import { Section } from './section';

/** Projects that were not judged, each with the reason. */
export function SkippedSection({ skipped }: { skipped: readonly SkippedProject[] }) {
  if (skipped.length === 0) return null;
  return (
    <Section
      id="skipped"
      title="Left out"
      intro="These projects are not part of the verdict, except where you named them yourself."
    >
      {(['not-found', 'archived', 'deleted'] as const).map((reason) => {
        const keys = skipped.filter((project) => project.reason === reason).map(({ key }) => key);
        if (keys.length === 0) return null;
        const label = `${skippedLabel(reason)}: ${count(keys.length, 'project')}`;
        return keys.length <= 10 ? (
          <p key={reason}>
            {label} <span className={styles['small']}>{keys.join(', ')}</span>
          </p>
        ) : (
          <Expandable key={reason} label={label}>
            <p className={styles['small']}>{keys.join(', ')}</p>
          </Expandable>
        );
      })}
    </Section>
  );
}
