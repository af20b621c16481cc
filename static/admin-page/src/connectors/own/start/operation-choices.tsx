import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import { listOperations, type Operation, OPERATION_GROUPS } from '../../../../../../src/catalogue/operations';
import { useAddress } from '../../../navigation/address';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Field } from '../../../shared/field';
import { newPath } from '../../addresses';
import { OperationChoice } from './operation-choice';
import { WhatItTakes } from './what-it-takes';
import styles from './start.module.css';

/** Everything that a connector can do, to tick. @param ids what is ticked */
export function OperationChoices({ ids }: { ids: readonly string[] }) {
  const { push } = useAddress();
  const { get, set } = useQueryValues();
  const [wasAsked, setAsked] = useState(false);
  const find = get('find');
  const shown = listOperations().filter((operation) => fits(operation, find));
  const tick = (id: string, isTicked: boolean): void => {
    const others = ids.filter((other) => other !== id);
    set({ do: (isTicked ? [...others, id] : others).join(',') });
  };
  const go = (): void => {
    setAsked(true);
    if (ids.length > 0) push(newPath('operations', { do: ids.join(','), write: 'yes' }));
    else document.getElementById('find-operation')?.focus();
  };
  return (
    <div className={styles['ticking']}>
      <div className={styles['form']}>
        <Field
          id="find-operation"
          label="Find something it does"
          problem={
            wasAsked && ids.length === 0 ? 'Tick at least one thing that the connector will do.' : undefined
          }
        >
          <TextField
            id="find-operation"
            value={find}
            placeholder="Versions, comments, …"
            aria-describedby={wasAsked && ids.length === 0 ? 'find-operation-problem' : undefined}
            onChange={(event) => {
              set({ find: event.currentTarget.value });
            }}
          />
        </Field>
        <p role="status" className={styles['help']}>
          {shown.length} of {listOperations().length} shown
        </p>
        {OPERATION_GROUPS.map(({ id: group, label }) => {
          const ofGroup = shown.filter((operation) => operation.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <fieldset key={group} className={styles['group']}>
              <legend className={styles['legend']}>{label}</legend>
              {ofGroup.map((operation) => (
                <OperationChoice
                  key={operation.id}
                  operation={operation}
                  isTicked={ids.includes(operation.id)}
                  onTick={(isTicked) => {
                    tick(operation.id, isTicked);
                  }}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
      <aside className={styles['aside']} aria-label="What is ticked">
        <WhatItTakes ids={ids} />
        <div>
          <Button appearance="primary" onClick={go}>
            Make a profile of these
          </Button>
        </div>
      </aside>
    </div>
  );
}

function fits({ label, help }: Operation, find: string): boolean {
  const text = `${label} ${help}`.toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
