import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { count, list } from '../../../../../src/export/wording';
import { Choice } from '../../shared/choice';
import { Problem } from '../../shared/field';
import styles from '../fields.module.css';
import { typesByName } from './types-by-name';
import type { KnownOptions } from './use-field-options';

/** Projects named beside an issue type before they are counted. */
const KEYS = 4;

/** Which issue types: all, or some by name. */
export function TypeChoice({
  chosen,
  options,
  problem,
  onChange,
}: {
  chosen: readonly string[];
  options: KnownOptions;
  problem: string | undefined;
  onChange: (typeIds: readonly string[]) => void;
}) {
  const [isPicking, setPicking] = useState(false);
  const isSome = isPicking || chosen.length > 0;
  const types = typesByName(options.projects);
  return (
    <>
      <div role="radiogroup" aria-label="Issue types" className={styles['row']}>
        <Choice
          type="radio"
          name="issue-types"
          label="All issue types"
          checked={!isSome}
          onChange={() => {
            setPicking(false);
            onChange([]);
          }}
        />
        <Choice
          type="radio"
          name="issue-types"
          label="These issue types"
          checked={isSome}
          onChange={() => {
            setPicking(true);
          }}
        />
      </div>
      <Problem id="issue-types-problem" text={problem} />
      {isSome && (
        <>
          <fieldset>
            <legend className={styles['legend']}>
              {types.length === 0
                ? 'Type a project key first; its issue types are read then.'
                : 'Issue types'}
            </legend>
            <div className={styles['columns']}>
              {types.map(({ name, ids, projectKeys, subtask }) => (
                <Choice
                  key={name}
                  type="checkbox"
                  label={name}
                  help={`${subtask ? 'Sub-task. ' : ''}In ${
                    projectKeys.length > KEYS ? count(projectKeys.length, 'project') : list(projectKeys)
                  }`}
                  checked={ids.some((id) => chosen.includes(id))}
                  onChange={(event) => {
                    const others = chosen.filter((id) => !ids.includes(id));
                    onChange(event.currentTarget.checked ? [...others, ...ids] : others);
                  }}
                />
              ))}
            </div>
          </fieldset>
          {options.unread > 0 && !options.isReading && types.length > 0 && (
            <p className={styles['submit']}>
              <span className={styles['small']}>
                The issue types of {count(options.unread, 'more project')} were not read yet.
              </span>
              <Button spacing="compact" onClick={options.readAll}>
                Read them too
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
