import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Change } from '../../../../../../src/domain/plan/change';
import type { PlanContext } from '../../../../../../src/export/wording/plan';
import { Expandable } from '../../../shared/expandable';
import styles from '../../plan.module.css';
import type { PlanFacts } from '../../planner/questions';
import { changeIn, type ChangeForm, EMPTY_FORM, fieldsOf } from './change-form';
import { FormField } from './form-field';
import { optionsFor } from './form-options';

/** Adds a change that the plan does not have. */
export function AddChange({
  facts,
  context,
  onAdd,
}: {
  facts: PlanFacts;
  context: PlanContext;
  onAdd: (change: Change) => void;
}) {
  const [form, setForm] = useState<ChangeForm>(EMPTY_FORM);
  const [isTried, setTried] = useState(false);
  const read = changeIn(form, facts);
  const wrong = isTried && 'problem' in read ? read : undefined;
  const needed = fieldsOf(form);
  const submit = (): void => {
    if ('problem' in read) {
      setTried(true);
      document.getElementById(`add-${read.field}`)?.focus();
      return;
    }
    setTried(false);
    onAdd(read.change);
  };
  return (
    <Expandable label="Add a change">
      <form
        noValidate
        className={styles['form']}
        aria-label="Add a change"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles['fields']}>
          {(['kind', 'scheme', 'permission', 'holder', 'group', 'role', 'keys'] as const)
            .filter((field) => field === 'kind' || needed.has(field))
            .map((field) => (
              <FormField
                key={field}
                field={field}
                value={form[field]}
                options={optionsFor(field, form, facts, context)}
                problem={wrong?.field === field ? wrong.problem : undefined}
                onChange={(value) => {
                  setForm({ ...form, [field]: value });
                }}
              />
            ))}
        </div>
        <div>
          <Button type="submit">Add</Button>
        </div>
      </form>
    </Expandable>
  );
}
