import { profileFromOperations } from '../../../../../../src/catalogue/operations/profile-from-operations';
import type { Level } from '../../../../../../src/domain/profile';
import { isStep } from '../../../../../../src/domain/verdict';
import { count, levelLabel, list, needName } from '../../../../../../src/export/wording';
import { USUAL_NAMES } from '../../usual-names';
import styles from './start.module.css';

/** All that the ticked operations take together, each thing once. @param ids ids of operations */
export function WhatItTakes({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return <p className={styles['together']}>Nothing is ticked yet.</p>;
  const { requirements } = profileFromOperations(ids, 'My connector');
  const namesOf = (level: Level): string[] => [
    ...new Set(
      requirements
        .filter((requirement) => requirement.level === level && !isStep(requirement))
        .map(({ anyOf }) =>
          list(
            anyOf.map((need) => needName(need, USUAL_NAMES)),
            'or',
          ),
        ),
    ),
  ];
  return (
    <section className={styles['together']} aria-labelledby="together">
      <h2 id="together">{count(ids.length, 'thing')} ticked take together</h2>
      {(['required', 'recommended'] as const).map((level) => {
        const names = namesOf(level);
        return (
          names.length > 0 && (
            <div key={level}>
              <h3>{levelLabel(level)}</h3>
              <ul>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
