import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { ConnectorQuestion } from '../../check/connector/connector-question';
import { useConnector } from '../../check/connector/use-connector';
import { focusFirst, problemsOf } from '../../check/problems';
import { Question } from '../../check/question';
import { NewAccountKeys } from './new-account-keys';
import styles from '../plan.module.css';
import { useNewAccountAsk } from './new-account-ask';
import { NewAccountPlans } from './new-account-plans';
import { useQueryValues } from '../../navigation/use-query-value';
import { useNewAccountChoices } from './use-new-account-choices';

/** Says in the address that the plans were asked for. */
const MADE = 'plans';

/** What to create and grant for an account that does not exist yet. */
export default function NewAccountScreen() {
  const { choices, change } = useNewAccountChoices();
  const connector = useConnector(choices.connectorId);
  const [isTried, setTried] = useState(false);
  const { get, set } = useQueryValues();
  const asked = useNewAccountAsk(choices, connector);
  const { account: _none, ...problems } = problemsOf(choices, connector.problem);
  // Other choices are another address, and their plans are made when they are asked for.
  const isMade = get(MADE) === 'on' && Object.keys(problems).length === 0;
  const shown = isTried ? problems : {};
  const submit = (): void => {
    setTried(true);
    if (focusFirst(problems)) return;
    set({ [MADE]: 'on' });
  };
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>Plan a new account</h1>
        <p className={styles['intro']}>
          There is no account for the connector yet. Choose the connector and its projects, and you get a
          recipe: what to create, and what to give it. Nothing in Jira is changed.
        </p>
      </header>
      <form
        noValidate
        className={styles['screen']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Question number={1} title="Which account?">
          <p>A new one. The recipe begins with creating it.</p>
        </Question>
        <Question number={2} title="Which connector?">
          <ConnectorQuestion
            choices={choices}
            connector={connector}
            problem={shown.connector}
            onChange={change}
          />
        </Question>
        <Question number={3} title="Which projects?">
          <NewAccountKeys
            text={choices.scope.keys}
            problem={shown.projects}
            onChange={(keys) => {
              change({ scope: { ...choices.scope, keys } });
            }}
          />
        </Question>
        <div className={styles['row']}>
          <Button type="submit" appearance="primary">
            Make the plans
          </Button>
        </div>
      </form>
      {asked && isMade && <NewAccountPlans asked={asked} />}
    </div>
  );
}
