import type { Requirement } from '../../../../../src/domain/profile';
import { actorLabel } from '../../../../../src/export/wording';
import { Choice } from '../../shared/choice';
import styles from './connector-question.module.css';

/** Steps that a person does: ticked here when they are done, because Jira cannot be asked about them. */
export function StepChoices({
  steps,
  confirmed,
  onChange,
}: {
  steps: readonly Requirement[];
  confirmed: readonly string[];
  onChange: (confirmed: string[]) => void;
}) {
  return (
    <fieldset className={styles['group']}>
      <legend>Tick what is already done by hand</legend>
      {steps.map((step) => (
        <Choice
          key={step.id}
          type="checkbox"
          label={step.reason === '' ? step.id : step.reason}
          help={step.actor === 'integration-user' ? undefined : `By: ${actorLabel(step.actor).toLowerCase()}`}
          checked={confirmed.includes(step.id)}
          onChange={(event) => {
            const others = confirmed.filter((id) => id !== step.id);
            onChange(event.currentTarget.checked ? [...others, step.id] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
