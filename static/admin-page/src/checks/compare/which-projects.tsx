import type { SomeProjects } from '../../../../../src/domain/history/comparison';
import { count, number } from '../../../../../src/export/wording';
import { Expandable } from '../../shared/expandable';
import styles from '../checks.module.css';

/** As many projects as the words name themselves. */
const NAMED = 3;

/** The keys of projects that are only counted in the sentence before. */
export function WhichProjects({ projects: { count: all, first } }: { projects: SomeProjects }) {
  if (all <= NAMED) return null;
  const others = all - first.length;
  return (
    <Expandable label={`Which ${count(all, 'project')}`}>
      <p className={styles['small']}>
        {first.map(({ key }) => key).join(', ')}
        {others > 0 && ` and ${number(others)} more`}
      </p>
    </Expandable>
  );
}
