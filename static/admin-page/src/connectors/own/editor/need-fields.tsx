import TextField from '@atlaskit/textfield';
import { Select } from '../../../shared/field';
import type { DraftProblem } from '../read-draft';
import type { WrittenNeed } from '../written-profile';
import styles from './editor.module.css';
import { fieldId } from './field-ids';
import { doubtAbout, KIND_LABELS } from './known-keys';
import { keysId } from './keys-id';

/** Kind and key of one need; where a requirement has alternatives, of one of them. */
export function NeedFields({
  number,
  at,
  field,
  need: { kind, key },
  problem,
  describedBy,
  onChange,
}: {
  /** Of the row, counted from 1. */
  number: number;
  /** Which of several alternatives. */
  at: number;
  /** Path of the object that holds kind and key. */
  field: string;
  need: WrittenNeed;
  problem: DraftProblem | undefined;
  describedBy: string | undefined;
  onChange: (change: Partial<WrittenNeed>) => void;
}) {
  const which = at === 0 ? `need ${number}` : `need ${number}, other way ${at}`;
  const isWrong = (name: string): boolean => problem?.field === `${field}.${name}`;
  const doubt = doubtAbout(kind, key);
  const doubtId = `${fieldId(`${field}.key`)}-doubt`;
  const described = [isWrong('key') ? describedBy : undefined, doubt && doubtId].filter(Boolean).join(' ');
  return (
    <div className={styles['way']}>
      {at > 0 && <span className={styles['or']}>or</span>}
      <Select
        id={fieldId(`${field}.kind`)}
        aria-label={`Kind of ${which}`}
        aria-invalid={isWrong('kind')}
        aria-describedby={isWrong('kind') ? describedBy : undefined}
        value={kind}
        onChange={(event) => {
          onChange({ kind: event.currentTarget.value });
        }}
      >
        {!Object.hasOwn(KIND_LABELS, kind) && (
          <option value={kind}>{kind === '' ? 'Choose a kind' : kind}</option>
        )}
        {Object.entries(KIND_LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <TextField
        id={fieldId(`${field}.key`)}
        aria-label={`Key of ${which}`}
        placeholder="Key"
        spellCheck={false}
        autoComplete="off"
        list={keysId(kind)}
        isInvalid={isWrong('key')}
        aria-describedby={described || undefined}
        value={key}
        onChange={(event) => {
          onChange({ key: event.currentTarget.value });
        }}
      />
      {doubt !== undefined && (
        <p id={doubtId} className={styles['doubt']}>
          {doubt}
        </p>
      )}
    </div>
  );
}
