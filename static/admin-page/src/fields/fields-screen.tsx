import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldsContext } from '../../../../src/export/wording/fields/context';
import { AccountQuestion } from '../check/account/account-question';
import { useConnector } from '../check/connector/use-connector';
import { Question } from '../check/question';
import { accountQuery } from '../queries';
import { useSite } from '../site/site-gate';
import { BOARD_SEARCH_ID } from './boards/board-search';
import { BoardsPart } from './boards-part';
import { useFieldsChoices } from './choices/use-fields-choices';
import { FieldsPart } from './fields-part';
import styles from './fields.module.css';
import { ConnectorChoice } from './questions/connector-choice';
import { KEYS_ID } from './questions/project-keys';

/** Whether mapped fields can be set in projects, and whether an account sees boards: what no permission tells. */
export default function FieldsScreen() {
  const { choices, change } = useFieldsChoices();
  const { accountId, connectorId } = choices;
  const { profile } = useConnector(connectorId);
  const { baseUrl, plan } = useSite();
  const account = useQuery({ ...accountQuery(accountId), enabled: accountId !== '' });
  const name = account.data?.displayName;
  const context = useMemo<FieldsContext>(
    () => ({
      site: { baseUrl, plan },
      ...(accountId !== '' && { accountName: name ?? accountId }),
    }),
    [baseUrl, plan, accountId, name],
  );
  const groups = account.data?.groups?.map((group) => group.name) ?? null;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>Can the connector set its fields and see its boards?</h1>
        <p className={styles['intro']}>
          An account with every permission can still fail: a field is not on the screen, a required one is not
          mapped, a board is not shared. This reads the schemes and the shares. Nothing in Jira is changed.
        </p>
        <nav aria-label="On this page" className={styles['row']}>
          <PartLink to={KEYS_ID}>Fields</PartLink>
          <PartLink to={BOARD_SEARCH_ID}>Boards</PartLink>
        </nav>
      </header>
      <div className={styles['part']}>
        <Question number={1} title="Which account?">
          <p className={styles['note']}>Needed for boards. For fields you can go on without one.</p>
          <AccountQuestion
            accountId={accountId}
            problem={undefined}
            onChange={(id) => {
              change({ accountId: id });
            }}
          />
        </Question>
        <Question number={2} title="Which connector?">
          <ConnectorChoice choices={choices} profile={profile} onChange={change} />
        </Question>
        <FieldsPart choices={choices} profile={profile} context={context} onChange={change} />
      </div>
      <BoardsPart choices={choices} profile={profile} groups={groups} context={context} onChange={change} />
    </div>
  );
}

/** Leads to a part of the screen: to its first field, which takes the focus. */
function PartLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
