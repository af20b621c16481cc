import { useQueryValues } from '../../../navigation/use-query-value';
import Button from '@atlaskit/button/new';
import { Message } from '../../../shared/message';
import type { Base } from '../drafts';
import type { ReadDraft } from '../read-draft';
import { profileText, type Written } from '../written-profile';
import styles from './editor.module.css';
import { NameFields } from './name-fields';
import { NeedsTable } from './needs-table';

/** The profile as a form. It changes what it shows and leaves everything else in the JSON as it is. */
export function FormView({
  read: { written, problem },
  base,
  isEager,
  onChange,
}: {
  read: ReadDraft;
  base: Base | undefined;
  /** Shows problems; before anything was typed they would only scold. */
  isEager: boolean;
  onChange: (text: string) => void;
}) {
  const { set } = useQueryValues();
  if (written === undefined) {
    return (
      <Message
        tone="warning"
        title="The form cannot show this text"
        actions={
          <Button
            onClick={() => {
              set({ view: 'json' });
            }}
          >
            Mend it as JSON
          </Button>
        }
      >
        <p>It is not a profile in JSON yet. Nothing of it is lost.</p>
      </Message>
    );
  }
  const change = (next: Written): void => {
    onChange(profileText(next));
  };
  const shown = isEager ? problem : undefined;
  return (
    <div className={styles['form']}>
      <NameFields written={written} base={base} problem={shown} onChange={change} />
      <NeedsTable written={written} problem={shown} onChange={change} />
    </div>
  );
}
