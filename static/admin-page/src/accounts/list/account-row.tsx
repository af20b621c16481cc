import { accountTypeLabel } from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';
import styles from '../accounts.module.css';
import { RiskLabels } from '../risk-labels';
import { REASONS, YES_NO } from '../words';
import { excessOf, heldRisks, type Row } from './account-row-data';
import { LastChecks } from './last-checks';
import list from './list.module.css';
import { ProjectCounts } from './project-counts';
import type { Counting } from './use-counting';

/** One account: who it is and why it is listed, what it may, what its checks came to. */
export function AccountRow({
  row,
  counting,
  knowsChecks,
  isTicked,
  isFull,
  onTick,
}: {
  row: Row;
  counting: Counting;
  knowsChecks: boolean;
  isTicked: boolean;
  /** As many are ticked as can be audited in one go. */
  isFull: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  const { account } = row;
  const name = account.displayName;
  const type = accountTypeLabel(account);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          className={list['tick']}
          aria-label={`Pick ${name}`}
          checked={isTicked}
          disabled={isFull && !isTicked}
          onChange={(event) => {
            onTick(event.currentTarget.checked);
          }}
        />
      </td>
      <th scope="row">
        <div className={styles['name']}>{name}</div>
        <div className={styles['small']}>{account.emailAddress ?? account.accountId}</div>
        <div className={styles['labels']}>
          <Lozenge>{type}</Lozenge>
          {account.reasons
            .map((reason) => REASONS[reason])
            .filter((reason) => reason !== type)
            .map((reason) => (
              <Lozenge key={reason} tone="information">
                {reason}
              </Lozenge>
            ))}
        </div>
      </th>
      <td>
        <StateOf row={row} />
      </td>
      <td>
        <ProjectCounts accountId={account.accountId} name={name} counting={counting} />
      </td>
      <td>
        <LastChecks checks={account.checks} areKnown={knowsChecks} />
      </td>
      <td>
        <RisksOf row={row} />
      </td>
    </tr>
  );
}

function StateOf({ row: { account, counted } }: { row: Row }) {
  return (
    <div className={styles['stack']}>
      <span>
        {account.deleted ? (
          <Lozenge tone="danger">Deleted</Lozenge>
        ) : account.active ? (
          <Lozenge tone="success">Active</Lozenge>
        ) : (
          <Lozenge tone="warning">Deactivated</Lozenge>
        )}
      </span>
      {counted && (
        <span className={styles['small']}>
          Jira access: {YES_NO[counted.jiraAccess]}
          <br />
          Administers Jira: {YES_NO[counted.administersJira]}
        </span>
      )}
    </div>
  );
}

function RisksOf({ row }: { row: Row }) {
  const [held, excess] = [heldRisks(row), excessOf(row)];
  return (
    <div className={styles['stack']}>
      <div>
        <span className={styles['small']}>It holds</span>
        <div>
          {held ? (
            <RiskLabels risks={held} nothing="Nothing" />
          ) : row.counted?.isWhole ? (
            'Jira did not say'
          ) : (
            'Not counted'
          )}
        </div>
      </div>
      <div>
        <span className={styles['small']}>Beyond its need</span>
        <div>{excess ? <RiskLabels risks={excess} nothing="Nothing" /> : 'Not checked'}</div>
      </div>
    </div>
  );
}
