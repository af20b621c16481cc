import { useQuery } from '@tanstack/react-query';
import { categoriesQuery } from '../../queries';
import { Choice } from '../../shared/choice';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import type { ScopeChoice } from '../choices';
import { FIELD_IDS } from '../problems';
import styles from './projects-question.module.css';

/** The site's project categories, to tick. */
export function CategoryChoices({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (changes: Partial<ScopeChoice>) => void;
}) {
  const answer = useQuery(categoriesQuery());
  if (answer.isPending) return <Loading>Reading the categories…</Loading>;
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  const { categories } = answer.data;
  if (categories.length === 0)
    return <p>This site has no project categories. Choose projects in another way.</p>;
  return (
    <fieldset className={styles['categories']}>
      <legend className={styles['legend']}>Categories</legend>
      {categories.map(({ id, name, description }, index) => (
        <Choice
          key={id}
          type="checkbox"
          label={name}
          help={description}
          checked={chosen.includes(id)}
          {...(index === 0 && { id: FIELD_IDS.projects })}
          onChange={(event) => {
            const others = chosen.filter((other) => other !== id);
            onChange({ categoryIds: event.currentTarget.checked ? [...others, id] : others });
          }}
        />
      ))}
    </fieldset>
  );
}
