import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { doingSentence } from '../../../../../src/export/wording';
import { driftText, gapsText } from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { Moment } from '../../result/moment';
import { goingPath } from '../../run/use-going-on';
import { useDrive } from '../../run/run-drives';
import styles from '../accounts.module.css';
import { resultPath, savedCheckPath } from '../../checks/addresses';
import { VerdictLozenge } from '../../checks/verdict-lozenge';
import { RiskLabels } from '../risk-labels';
import type { AuditStep } from './audit-runs';

/** One saved check of the audit: how far it is, and what its latest run came to. */
export function CheckRow({
  accountName,
  check: { checkId, name, latest },
  step,
}: {
  accountName: string;
  check: ListedCheck;
  step: AuditStep | undefined;
}) {
  const result = latest?.result;
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        {accountName}
      </th>
      <td>
        <PageLink to={savedCheckPath(checkId)}>{name}</PageLink>
      </td>
      <td>{step ? <StepState step={step} /> : '–'}</td>
      <td>
        {latest && result ? (
          <>
            <VerdictLozenge verdict={result.verdict} />
            <p className={styles['small']}>
              <PageLink to={resultPath(latest.runId)}>
                <Moment at={result.finishedAt} />
              </PageLink>
              {` · ${result.drift ? driftText(result.drift) : 'First run'}`}
            </p>
            <p className={styles['small']}>Gaps: {gapsText(result.gaps)}</p>
          </>
        ) : (
          'Not run yet'
        )}
      </td>
      <td>{result?.excess ? <RiskLabels risks={result.excess} nothing="Nothing" /> : 'Not checked'}</td>
    </tr>
  );
}

function StepState({ step: { state, runId, failure } }: { step: AuditStep }) {
  const drive = useDrive(runId ?? '');
  switch (state) {
    case 'waiting':
      return <>Waits its turn</>;
    case 'running':
      return (
        <>
          {runId === undefined ? (
            'Starting…'
          ) : (
            <PageLink to={goingPath(runId)}>
              {drive?.progress
                ? drive.progress.waitingUntil === undefined
                  ? `${doingSentence(drive.progress.doing)}…`
                  : 'Waiting, because Jira asked us to…'
                : 'Starting…'}
            </PageLink>
          )}
        </>
      );
    case 'done':
      return <>Done</>;
    case 'stopped':
      return runId === undefined ? <>Not run</> : <Unfinished runId={runId} says="Stopped." />;
    case 'failed':
      return (
        <>
          {failure?.message} {runId !== undefined && <Unfinished runId={runId} says="" />}
        </>
      );
  }
}

function Unfinished({ runId, says }: { runId: string; says: string }) {
  return (
    <>
      {says} <PageLink to={resultPath(runId)}>Continue it</PageLink>
    </>
  );
}
