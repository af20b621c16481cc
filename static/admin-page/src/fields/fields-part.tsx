import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { ConnectorProfile } from '../../../../src/domain/profile';
import type { FieldsContext } from '../../../../src/export/wording/fields/context';
import { keysIn } from '../check/choices';
import { writeChoices } from '../check/choices-address';
import { Question } from '../check/question';
import { FieldsAnswer } from './answer/fields-answer';
import { fieldAsks, fieldsAskId } from './asking/field-asks';
import { useQuestion } from './asking/use-question';
import { fieldNeeds } from './choices/connector-needs';
import { type FieldsChoices, fieldsProblem, keysProblem, typesProblem } from './choices/fields-choices';
import styles from './fields.module.css';
import { FieldChoice } from './questions/field-choice';
import { FIELD_SEARCH_ID } from './questions/field-picker';
import { KEYS_ID, ProjectKeys } from './questions/project-keys';
import { TypeChoice } from './questions/type-choice';
import { typeNames } from './questions/types-by-name';
import { useFieldOptions } from './questions/use-field-options';

/** Projects, fields and issue types, and whether these fields can be set there. */
export function FieldsPart({
  choices,
  profile,
  context,
  onChange,
}: {
  choices: FieldsChoices;
  profile: ConnectorProfile | undefined;
  context: FieldsContext;
  onChange: (changes: Partial<FieldsChoices>) => void;
}) {
  const { accountId, connectorId, options: values, keys, fieldIds, typeIds, asked } = choices;
  const [tried, setTried] = useState(false);
  const [pressed, setPressed] = useState(0);
  const options = useFieldOptions(keys);
  const problems = { keys: keysProblem(keys), fields: fieldsProblem(fieldIds), types: typesProblem(typeIds) };
  const isWrong = Object.values(problems).some((problem) => problem !== undefined);
  const now = useMemo(() => {
    if (isWrong) return undefined;
    const question = { accountId, fieldIds, typeIds };
    const items = keysIn(keys);
    return { id: fieldsAskId(question, items), question, items };
  }, [isWrong, accountId, fieldIds, typeIds, keys]);
  const state = useQuestion(fieldAsks, now, asked.includes('fields'));
  const names = useMemo(() => {
    const known = typeNames(options.projects);
    return new Map(state.shown?.question.typeIds.map((id) => [id, known.get(id) ?? id]) ?? []);
  }, [options.projects, state.shown]);

  const look = (): void => {
    setTried(true);
    if (!now) {
      document.getElementById(problems.keys === undefined ? FIELD_SEARCH_ID : KEYS_ID)?.focus();
      return;
    }
    setPressed(pressed + 1);
    state.start();
    onChange({ asked: [...asked.filter((part) => part !== 'fields'), 'fields'] });
  };
  const suggested = profile ? fieldNeeds(profile, values).fields : [];
  const scope = { kind: 'keys', categoryIds: [], search: '', keys: keysIn(keys).join(', ') } as const;
  const checkPath = `/?${writeChoices({ accountId, connectorId, options: values, confirmed: [], scope }).toString()}`;
  return (
    <div className={styles['part']}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Question number={3} title="Which projects?">
          <ProjectKeys
            text={keys}
            problem={tried ? problems.keys : undefined}
            onChange={(text) => {
              onChange({ keys: text });
            }}
          />
        </Question>
        <Question number={4} title="Which fields does the connector map?">
          <FieldChoice
            chosen={fieldIds}
            suggested={suggested}
            connectorName={profile?.name ?? ''}
            options={options}
            problem={problems.fields}
            onChange={(ids) => {
              onChange({ fieldIds: ids });
            }}
          />
        </Question>
        <Question number={5} title="Which issue types?">
          <TypeChoice
            chosen={typeIds}
            options={options}
            problem={problems.types}
            onChange={(ids) => {
              onChange({ typeIds: ids });
            }}
          />
        </Question>
        <div className={styles['submit']}>
          <Button type="submit" appearance="primary">
            Check fields
          </Button>
          <p className={styles['small']}>
            Takes a few seconds for each ten projects. Nothing in Jira is changed.
          </p>
        </div>
      </form>
      {state.isOutdated && state.ask && (
        <p role="status" className={styles['note']}>
          The choices have changed since. Press “Check fields” to look with what they say now.
        </p>
      )}
      {state.ask && state.shown && (
        <FieldsAnswer
          key={`${state.shown.id} ${pressed}`}
          ask={state.ask}
          question={state.shown.question}
          typeNames={names}
          context={context}
          takesFocus={pressed > 0}
          checkPath={checkPath}
          onAgain={look}
          onGoOn={state.goOn}
          onStop={state.stop}
          onAddField={(id) => {
            onChange({ fieldIds: [...fieldIds.filter((other) => other !== id), id] });
            document.getElementById(FIELD_SEARCH_ID)?.focus();
          }}
        />
      )}
    </div>
  );
}
