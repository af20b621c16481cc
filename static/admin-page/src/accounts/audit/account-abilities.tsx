import type { Counted } from '../../../../../src/client/audit';
import { count, number } from '../../../../../src/export/wording';
import { riskLabel } from '../../../../../src/export/wording/plan';
import { RISK_TONES } from '../../plan/risk-tones';
import { FailureMessage } from '../../shared/failure-message';
import { Lozenge } from '../../shared/lozenge';
import styles from '../accounts.module.css';
import { RiskLabels } from '../risk-labels';
import type { ListedAccount } from '../use-accounts';
import { YES_NO } from '../words';
import { heldBy } from './held';

/** Everything that one account holds, the riskiest first. */
export function AccountAbilities({
  account,
  counted,
  error,
  onRetry,
  hidesLow,
}: {
  account: ListedAccount;
  counted: Counted | undefined;
  error: unknown;
  onRetry: () => void;
  hidesLow: boolean;
}) {
  const id = `abilities-${account.accountId}`;
  return (
    <section className={styles['stack']} aria-labelledby={id}>
      <h2 id={id}>{account.displayName}</h2>
      {error ? (
        <FailureMessage error={error} onRetry={onRetry} />
      ) : counted ? (
        <Abilities name={account.displayName} counted={counted} hidesLow={hidesLow} />
      ) : (
        <p className={styles['small']}>Not counted yet.</p>
      )}
    </section>
  );
}

function Abilities({ name, counted, hidesLow }: { name: string; counted: Counted; hidesLow: boolean }) {
  const { active, deleted, projects, total, isWhole, globally, inProjects } = counted;
  const held = heldBy(counted);
  const shown = hidesLow ? held.filter(({ risk }) => risk !== 'low') : held;
  return (
    <>
      <p className={styles['row']}>
        <span>
          {deleted ? 'Deleted' : active ? 'Active' : 'Deactivated'} · Jira access:{' '}
          {YES_NO[counted.jiraAccess]} · Administers Jira: {YES_NO[counted.administersJira]}
        </span>
        <RiskLabels risks={counted.risks} nothing="Holds nothing" />
      </p>
      {(globally === null || inProjects === null) && (
        <p>
          Jira did not say what it holds{' '}
          {globally === null ? (inProjects === null ? 'at all' : 'on the site') : 'in projects'}. It may hold
          more.
        </p>
      )}
      {!isWhole && (
        <p className={styles['small']}>
          {number(projects)} of {count(total, 'project')} asked about so far.
        </p>
      )}
      {held.length > 0 && (
        <div className={styles['box']} role="region" aria-label={`What ${name} holds`} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Permission</th>
                <th scope="col">Risk</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, name: permission, risk, projects: many }) => (
                <tr key={key}>
                  <th scope="row">
                    {permission}
                    <span className={styles['key']}>{key}</span>
                  </th>
                  <td>
                    <Lozenge tone={RISK_TONES[risk]}>{riskLabel(risk)}</Lozenge>
                  </td>
                  <td className={styles['number']}>
                    {many === undefined
                      ? 'On the whole site'
                      : `${number(many)} of ${count(projects, 'project')}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < held.length && (
        <p className={styles['small']}>
          {count(held.length - shown.length, 'permission')} of low risk hidden.
        </p>
      )}
    </>
  );
}
