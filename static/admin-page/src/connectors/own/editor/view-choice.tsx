import { useQueryValues } from '../../../navigation/use-query-value';
import { Choice } from '../../../shared/choice';
import styles from './editor.module.css';

/** Form or JSON: two views of one text. */
export function ViewChoice({ isJson }: { isJson: boolean }) {
  const { set } = useQueryValues();
  return (
    <fieldset className={styles['views']}>
      <legend className={styles['legend']}>Write it as</legend>
      <Choice
        type="radio"
        name="view"
        label="A form"
        checked={!isJson}
        onChange={() => {
          set({ view: '' });
        }}
      />
      <Choice
        type="radio"
        name="view"
        label="JSON"
        checked={isJson}
        onChange={() => {
          set({ view: 'json' });
        }}
      />
    </fieldset>
  );
}
