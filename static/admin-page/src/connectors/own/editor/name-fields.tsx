import TextField from '@atlaskit/textfield';
import { profileIdFrom } from '../../../../../../src/catalogue/profile-id';
import { describedBy, Field, TextArea } from '../../../shared/field';
import type { Base } from '../drafts';
import type { DraftProblem } from '../read-draft';
import { textIn, withText, type Written } from '../written-profile';
import styles from './editor.module.css';
import { fieldId } from './field-ids';

const ID_HELP = 'Letters, digits and hyphens. Addresses and exports name the profile by it.';

/** What the profile is called. */
export function NameFields({
  written,
  base,
  problem,
  onChange,
}: {
  written: Written;
  base: Base | undefined;
  problem: DraftProblem | undefined;
  onChange: (written: Written) => void;
}) {
  const of = (field: string): string | undefined => (problem?.field === field ? problem.text : undefined);
  const id = textIn(written, 'id');
  const idHelp =
    base && id !== base.id
      ? `${ID_HELP} With another one it is saved as a new profile, and “${base.id}” stays.`
      : ID_HELP;
  const rename = (name: string): void => {
    const renamed = withText(written, 'name', name);
    // A new profile's short name follows its name until somebody writes another one.
    const follows = base === undefined && id === profileIdFrom(textIn(written, 'name'));
    onChange(follows ? withText(renamed, 'id', profileIdFrom(name)) : renamed);
  };
  return (
    <div className={styles['names']}>
      <Field id={fieldId('name')} label="Name" problem={of('name')}>
        <TextField
          id={fieldId('name')}
          value={textIn(written, 'name')}
          isInvalid={of('name') !== undefined}
          aria-describedby={describedBy(fieldId('name'), undefined, of('name'))}
          onChange={(event) => {
            rename(event.currentTarget.value);
          }}
        />
      </Field>
      <Field id={fieldId('id')} label="Short name" help={idHelp} problem={of('id')}>
        <TextField
          id={fieldId('id')}
          value={id}
          spellCheck={false}
          isInvalid={of('id') !== undefined}
          aria-describedby={describedBy(fieldId('id'), idHelp, of('id'))}
          onChange={(event) => {
            onChange(withText(written, 'id', event.currentTarget.value));
          }}
        />
      </Field>
      <Field id={fieldId('summary')} label="What it does" problem={of('summary')}>
        <TextArea
          id={fieldId('summary')}
          rows={3}
          value={textIn(written, 'summary')}
          aria-invalid={of('summary') !== undefined}
          aria-describedby={describedBy(fieldId('summary'), undefined, of('summary'))}
          onChange={(event) => {
            onChange(withText(written, 'summary', event.currentTarget.value, true));
          }}
        />
      </Field>
    </div>
  );
}
