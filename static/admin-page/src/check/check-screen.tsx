import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { NoAccountYet } from '../plan/new-account/no-account-yet';
import { SaveChoices } from '../checks/save/save-choices';
import { FailureMessage } from '../shared/failure-message';
import { AccountQuestion } from './account/account-question';
import styles from './check-screen.module.css';
import { ConnectorQuestion } from './connector/connector-question';
import { useConnector } from './connector/use-connector';
import { focusFirst, problemsOf } from './problems';
import { ProjectsQuestion } from './projects/projects-question';
import { Question } from './question';
import { UnderWay } from './under-way';
import { useChoices } from './use-choices';
import { useStartRun } from './use-start-run';
import { WaitingToStart } from './waiting-to-start';

/** Three questions, answered in place, and a button. */
export function CheckScreen() {
  const { choices, change } = useChoices();
  const [asked, setAsked] = useState(false);
  const connector = useConnector(choices.connectorId);
  const run = useStartRun({
    choices,
    connectorName: connector.profile?.name ?? choices.connectorId,
    ...(connector.written && { ownProfile: connector.written }),
  });
  const problems = problemsOf(choices, connector.problem);
  const shown = asked ? problems : {};

  const submit = (): void => {
    setAsked(true);
    if (!focusFirst(problems)) run.start();
  };
  return (
    <>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <header className={styles['header']}>
          <h1 tabIndex={-1}>Is an integration account ready?</h1>
          <p className={styles['intro']}>
            Choose an account, the connector that will use it and its projects. You get one answer, and what
            to change if it is no. Nothing in Jira is changed.
          </p>
        </header>
        <UnderWay />
        <Question number={1} title="Which account?">
          <AccountQuestion
            accountId={choices.accountId}
            problem={shown.account}
            onChange={(accountId) => {
              change({ accountId });
            }}
          />
          {choices.accountId === '' && <NoAccountYet />}
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
          <ProjectsQuestion
            choice={choices.scope}
            problem={shown.projects}
            onChange={(changes) => {
              change({ scope: { ...choices.scope, ...changes } });
            }}
          />
        </Question>
        {run.waitingUntil !== undefined && (
          <WaitingToStart until={run.waitingUntil} onStop={run.stopWaiting} />
        )}
        {run.isError && <FailureMessage error={run.error} onRetry={submit} />}
        <div className={styles['submit']}>
          <Button type="submit" appearance="primary" isLoading={run.isPending}>
            Check
          </Button>
          <p className={styles['hint']}>Takes seconds for a few projects, a minute or two for thousands.</p>
        </div>
      </form>
      <SaveChoices
        choices={choices}
        connectorName={connector.profile?.name ?? choices.connectorId}
        mayOpen={() => {
          setAsked(true);
          return !focusFirst(problems);
        }}
      />
    </>
  );
}
