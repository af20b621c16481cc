import Textfield from '@atlaskit/textfield';
import { SCHEDULES, type Schedule } from '../../../../../src/contract/saved-check';
import { AS_APP_SENTENCE, scheduleLabel } from '../../../../../src/export/wording/history';
import { Choice } from '../../shared/choice';
import { describedBy, Field } from '../../shared/field';
import styles from '../checks.module.css';

/** What a check is called and how often it runs by itself. */
export interface CheckNaming {
  readonly name: string;
  readonly schedule: Schedule;
}

/** The element that takes the focus when the name is wrong. */
export const NAME_ID = 'check-name';

/** Longest name, as the contract says. */
const LONGEST = 80;

/** @returns what is wrong with the name, if anything */
export function nameProblem(name: string): string | undefined {
  return name.trim() === '' ? 'Give the check a name.' : undefined;
}

/** Name and schedule of a check. */
export function CheckFields({
  value,
  problem,
  onChange,
}: {
  value: CheckNaming;
  problem: string | undefined;
  onChange: (value: CheckNaming) => void;
}) {
  return (
    <>
      <Field id={NAME_ID} label="Name" problem={problem}>
        <Textfield
          id={NAME_ID}
          value={value.name}
          maxLength={LONGEST}
          isInvalid={problem !== undefined}
          aria-describedby={describedBy(NAME_ID, undefined, problem)}
          autoComplete="off"
          onChange={(event) => {
            onChange({ ...value, name: event.currentTarget.value });
          }}
        />
      </Field>
      <fieldset>
        <legend className={styles['legend']}>Run it by itself</legend>
        <div className={styles['stack']}>
          {SCHEDULES.map((schedule) => (
            <Choice
              key={schedule}
              type="radio"
              name="check-schedule"
              label={scheduleLabel(schedule)}
              checked={value.schedule === schedule}
              onChange={() => {
                onChange({ ...value, schedule });
              }}
            />
          ))}
          <p className={styles['small']}>{AS_APP_SENTENCE}</p>
        </div>
      </fieldset>
    </>
  );
}
