import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { count } from '../../../../../src/export/wording';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import type { FieldFix } from '../../../../../src/export/wording/fields/fix';
import { fixText } from '../../../../../src/export/wording/fields/fix-text';
import causes from '../../result/causes/causes.module.css';
import { Field } from '../../shared/field';
import { FixRow } from './fix-row';

/** From this many rows on the list gets a search. */
const MANY = 20;

/** What to change, one row a change; what could not be found out comes last. */
export function FixList({
  fixes,
  context,
  onAddField,
}: {
  fixes: readonly FieldFix[];
  context: FieldsContext;
  onAddField: (fieldId: string) => void;
}) {
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const shown =
    wanted === '' ? fixes : fixes.filter((fix) => fixText(fix, context).title.toLowerCase().includes(wanted));
  if (fixes.length === 0) return null;
  return (
    <>
      <h3>What to change</h3>
      {fixes.length > MANY && (
        <div className={causes['tools']}>
          <Field id="find-fix" label="Find a change">
            <Textfield
              id="find-fix"
              value={find}
              onChange={(event) => {
                setFind(event.currentTarget.value);
              }}
            />
          </Field>
          <p role="status" className={causes['count']}>
            {shown.length} of {count(fixes.length, 'change')} shown
          </p>
        </div>
      )}
      <ul className={causes['list']} aria-label="What to change">
        {shown.map((fix) => (
          <FixRow key={fix.id} fix={fix} context={context} onAddField={onAddField} />
        ))}
      </ul>
    </>
  );
}
