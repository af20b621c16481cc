import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../../shared/field';
import { Announce } from '../../../shared/hidden';
import type { DraftProblem } from '../read-draft';
import {
  isWritten,
  NEW_REQUIREMENT,
  requirementsIn,
  withRequirements,
  type Written,
} from '../written-profile';
import styles from './editor.module.css';
import { fieldId, focusField } from './field-ids';
import { keysId } from './keys-id';
import { KINDS_WITH_KEYS, suggestedKeys } from './known-keys';
import { NeedRow } from './need-row';

/** What the connector needs, one row each: added, changed, removed and put back. */
export function NeedsTable({
  written,
  problem,
  onChange,
}: {
  written: Written;
  problem: DraftProblem | undefined;
  onChange: (written: Written) => void;
}) {
  const requirements = requirementsIn(written);
  const [removed, setRemoved] = useState<{ at: number; requirement: unknown }>();
  const wasAdded = useRef(false);
  useEffect(() => {
    if (!wasAdded.current) return;
    wasAdded.current = false;
    focusField(`requirements.${requirements.length - 1}.kind`);
  }, [requirements.length]);
  const put = (next: readonly unknown[]): void => {
    onChange(withRequirements(written, next));
  };
  const remove = (at: number): void => {
    setRemoved({ at, requirement: requirements[at] });
    put(requirements.filter((_, index) => index !== at));
    // The pressed button goes with its row.
    document.getElementById(ADD)?.focus();
  };
  return (
    <section className={styles['needs']} aria-labelledby="profile-needs">
      <h2 id="profile-needs">What it needs</h2>
      <Problem
        id="profile-needs-problem"
        text={problem?.field === 'requirements' ? problem.text : undefined}
      />
      {KINDS_WITH_KEYS.map((kind) => (
        <datalist key={kind} id={keysId(kind)}>
          {suggestedKeys(kind).map((key) => (
            <option key={key} value={key} />
          ))}
        </datalist>
      ))}
      <ol className={styles['rows']} id={fieldId('requirements')} tabIndex={-1}>
        {requirements.map((requirement, index) => (
          <NeedRow
            key={index}
            index={index}
            requirement={isWritten(requirement) ? requirement : undefined}
            problem={isAbout(problem, index) ? problem : undefined}
            onChange={(next) => {
              put(requirements.map((other, at) => (at === index ? next : other)));
            }}
            onRemove={() => {
              remove(index);
            }}
          />
        ))}
      </ol>
      <div className={styles['buttons']}>
        <Button
          id={ADD}
          onClick={() => {
            setRemoved(undefined);
            wasAdded.current = true;
            put([...requirements, NEW_REQUIREMENT]);
          }}
        >
          Add a need
        </Button>
        {removed && (
          <>
            <Announce>{`Need ${removed.at + 1} is removed.`}</Announce>
            <Button
              onClick={() => {
                document.getElementById(ADD)?.focus();
                setRemoved(undefined);
                put([
                  ...requirements.slice(0, removed.at),
                  removed.requirement,
                  ...requirements.slice(removed.at),
                ]);
              }}
            >
              Put need {removed.at + 1} back
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

const ADD = 'add-need';

function isAbout(problem: DraftProblem | undefined, index: number): boolean {
  return `${problem?.field ?? ''}.`.startsWith(`requirements.${index}.`);
}
