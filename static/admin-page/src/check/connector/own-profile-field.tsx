import { newPath } from '../../connectors/addresses';
import { PageLink } from '../../navigation/page-link';
import { describedBy, Field, TextArea } from '../../shared/field';

const ID = 'own-profile';
const HELP = 'JSON with id, name and requirements. It is used for this check only.';

/** Where a profile of one's own is pasted. @param problem what is wrong with the text; not shown while it is empty */
export function OwnProfileField({
  text,
  problem,
  onChange,
}: {
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const shown = text.trim() === '' ? undefined : problem;
  return (
    <>
      <Field id={ID} label="Connector profile" help={HELP} problem={shown}>
        <TextArea
          id={ID}
          rows={8}
          spellCheck={false}
          value={text}
          aria-invalid={shown !== undefined}
          aria-describedby={describedBy(ID, HELP, shown)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      </Field>
      {text.trim() !== '' && (
        <p>
          <PageLink to={newPath('pasted')}>Edit it and keep it for this site</PageLink>
        </p>
      )}
    </>
  );
}
