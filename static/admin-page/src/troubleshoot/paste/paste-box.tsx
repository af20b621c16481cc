import { describedBy, Field, TextArea } from '../../shared/field';
import styles from './paste-box.module.css';
import { SecretWarning } from './secret-warning';
import type { SafeText } from './use-safe-text';

/** A large field for a pasted text, and what was taken out of it. */
export function PasteBox({
  id,
  label,
  help,
  rows = 9,
  content,
}: {
  id: string;
  label: string;
  help: string;
  rows?: number;
  content: SafeText;
}) {
  return (
    <div className={styles['paste']}>
      <Field id={id} label={label} help={help}>
        <TextArea
          id={id}
          rows={rows}
          value={content.text}
          aria-describedby={describedBy(id, help, undefined)}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            content.setText(event.currentTarget.value);
          }}
        />
      </Field>
      <SecretWarning removed={content.removed} />
    </div>
  );
}
