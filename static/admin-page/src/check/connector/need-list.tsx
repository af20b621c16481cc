import type { Requirement } from '../../../../../src/domain/profile';
import { levelLabel, list, needName } from '../../../../../src/export/wording';
import styles from './connector-question.module.css';

/** What a connector needs, before a run: this site's names are not known yet, so keys are shown. */
export function NeedList({ requirements }: { requirements: readonly Requirement[] }) {
  return (
    <ul className={styles['needs']}>
      {requirements.map((requirement) => (
        <li key={requirement.id} className={styles['need']}>
          <span className={styles['needName']}>
            <span>
              {list(
                requirement.anyOf.map((need) => needName(need, { permissions: {} })),
                'or',
              )}
            </span>
            <span className={styles['level']}>{levelLabel(requirement.level)}</span>
          </span>
          <span className={styles['reason']}>{requirement.reason}</span>
        </li>
      ))}
    </ul>
  );
}
