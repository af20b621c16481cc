import Textfield from '@atlaskit/textfield';
import { type KeyboardEvent, useState } from 'react';
import type { SiteField } from '../../../../../src/domain/fields/reading';
import { count } from '../../../../../src/export/wording';
import optionStyles from '../../check/account/account-picker.module.css';
import { classNames } from '../../shared/class-names';
import { describedBy, Field } from '../../shared/field';
import { Announce } from '../../shared/hidden';
import styles from '../fields.module.css';
import { matchingFields } from './matching-fields';

/** Takes the focus when something is wrong with the fields. */
export const FIELD_SEARCH_ID = 'fields-search';
const LISTBOX = 'fields-found';

/** Searches the fields of the site as one types (WAI-ARIA combobox with a list), and adds one at a time. */
export function FieldPicker({
  fields,
  chosen,
  help,
  problem,
  onAdd,
}: {
  fields: readonly SiteField[];
  chosen: readonly string[];
  help: string;
  problem: string | undefined;
  onAdd: (field: SiteField) => void;
}) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const { shown, more } = matchingFields(fields, chosen, text);
  const isListed = open && shown.length > 0;
  const add = (field: SiteField): void => {
    onAdd(field);
    setText('');
    setOpen(false);
    setActive(0);
    setSaid(`${field.name} added.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(isListed ? (active + step + shown.length) % shown.length : 0);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const field = shown[active];
      if (isListed && field) add(field);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <>
      <Field id={FIELD_SEARCH_ID} label="Add a field" help={help} problem={problem}>
        <div
          className={optionStyles['box']}
          onBlur={() => {
            setOpen(false);
          }}
        >
          <Textfield
            id={FIELD_SEARCH_ID}
            role="combobox"
            aria-expanded={isListed}
            aria-controls={LISTBOX}
            aria-autocomplete="list"
            aria-activedescendant={isListed ? `${LISTBOX}-${active}` : undefined}
            aria-describedby={describedBy(FIELD_SEARCH_ID, help, problem)}
            autoComplete="off"
            isInvalid={problem !== undefined}
            value={text}
            onKeyDown={onKeyDown}
            onClick={() => {
              setOpen(true);
            }}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setActive(0);
              setOpen(true);
            }}
          />
          <ul
            id={LISTBOX}
            role="listbox"
            aria-label="Fields"
            className={optionStyles['list']}
            hidden={!isListed}
          >
            {isListed &&
              shown.map((field, index) => (
                <li
                  key={field.id}
                  id={`${LISTBOX}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={classNames(optionStyles['option'], index === active && optionStyles['active'])}
                  // Keeps the focus in the text field, so that the list stays open until the click arrives.
                  onMouseDown={(event) => {
                    event.preventDefault();
                  }}
                  onClick={() => {
                    add(field);
                  }}
                >
                  <span className={optionStyles['name']}>{field.name}</span>
                  <code className={styles['code']}>{field.id}</code>
                </li>
              ))}
          </ul>
        </div>
      </Field>
      {text.trim() !== '' && fields.length > 0 && (
        <p role="status" className={styles['small']}>
          {shown.length === 0
            ? `No field of this site that is not chosen yet fits “${text.trim()}”.`
            : `${count(shown.length + more, 'field')} found${more > 0 ? `, ${count(shown.length, 'field')} listed. Type more of the name.` : '.'}`}
        </p>
      )}
      <Announce>{said}</Announce>
    </>
  );
}
