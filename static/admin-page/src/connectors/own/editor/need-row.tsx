import Button from '@atlaskit/button/new';
import { Problem, Select } from '../../../shared/field';
import TextField from '@atlaskit/textfield';
import { levelLabel } from '../../../../../../src/export/wording';
import type { Level } from '../../../../../../src/domain/profile';
import type { DraftProblem } from '../read-draft';
import { needsIn, textIn, withNeed, withText, type Written } from '../written-profile';
import styles from './editor.module.css';
import { fieldId } from './field-ids';
import { NeedFields } from './need-fields';

const LEVELS: readonly Level[] = ['required', 'recommended', 'optional'];

/** One need of the profile, to change. @param requirement nothing where the JSON has no object */
export function NeedRow({
  index,
  requirement,
  problem,
  onChange,
  onRemove,
}: {
  index: number;
  requirement: Written | undefined;
  problem: DraftProblem | undefined;
  onChange: (requirement: Written) => void;
  onRemove: () => void;
}) {
  const field = `requirements.${index}`;
  const number = index + 1;
  const problemId = `${fieldId(field)}-problem`;
  const isWrong = (name: string): boolean => problem?.field === `${field}.${name}`;
  const described = problem && problemId;
  return (
    <li className={styles['row']} id={fieldId(field)} tabIndex={-1} aria-label={`Need ${number}`}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      {requirement === undefined ? (
        <p>This entry is no object. Mend it as JSON, or remove it.</p>
      ) : (
        <>
          <div className={styles['ways']}>
            {needsIn(requirement).map((need, at) => (
              <NeedFields
                key={at}
                number={number}
                at={at}
                field={'anyOf' in requirement ? `${field}.anyOf.${at}` : field}
                need={need}
                problem={problem}
                describedBy={described}
                onChange={(change) => {
                  onChange(withNeed(requirement, at, change));
                }}
              />
            ))}
          </div>
          <Select
            id={fieldId(`${field}.level`)}
            aria-label={`Level of need ${number}`}
            aria-invalid={isWrong('level')}
            aria-describedby={isWrong('level') ? described : undefined}
            value={textIn(requirement, 'level')}
            onChange={(event) => {
              onChange(withText(requirement, 'level', event.currentTarget.value));
            }}
          >
            {!LEVELS.some((level) => level === requirement['level']) && (
              <option value="">Choose a level</option>
            )}
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {levelLabel(level)}
              </option>
            ))}
          </Select>
          <TextField
            id={fieldId(`${field}.reason`)}
            aria-label={`What need ${number} is used for`}
            placeholder="What it is used for"
            isInvalid={isWrong('reason')}
            aria-describedby={isWrong('reason') ? described : undefined}
            value={textIn(requirement, 'reason')}
            onChange={(event) => {
              onChange(withText(requirement, 'reason', event.currentTarget.value));
            }}
          />
        </>
      )}
      <Button aria-label={`Remove need ${number}`} spacing="compact" onClick={onRemove}>
        Remove
      </Button>
      <div className={styles['rowProblem']}>
        <Problem id={problemId} text={problem?.text} />
      </div>
    </li>
  );
}
