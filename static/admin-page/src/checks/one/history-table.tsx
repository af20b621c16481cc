import { useQuery } from '@tanstack/react-query';
import type { RunRecord } from '../../../../../src/contract/history';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { driftText, gapsText, readyText } from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { useFirst } from '../../plan/show-more';
import { accountQuery } from '../../queries';
import { Moment } from '../../result/moment';
import { compareRunsPath, resultPath } from '../addresses';
import styles from '../checks.module.css';
import { VerdictLozenge } from '../verdict-lozenge';
import { DeleteRun } from './delete-run';

const FIRST = 20;

/** Every run of a check: when, as whom Jira was asked, what it came to, and what changed. */
export function HistoryTable({
  check: { checkId },
  runs,
}: {
  check: SavedCheck;
  runs: readonly RunRecord[];
}) {
  const { shown, more } = useFirst(runs, FIRST);
  return (
    <>
      <div className={styles['tableBox']} tabIndex={0} role="region" aria-label="Table of runs">
        <table className={styles['table']} aria-label="Runs">
          <thead>
            <tr>
              <th scope="col">Started</th>
              <th scope="col">By</th>
              <th scope="col">Verdict</th>
              <th scope="col">Ready in</th>
              <th scope="col">Gaps</th>
              <th scope="col">Changed</th>
              <th scope="col">Delete</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((run) => (
              <Row key={run.runId} checkId={checkId} run={run} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** Only the account's id is stored; where its name cannot be read, the id stands in. */
function Person({ accountId = '' }: { accountId: string | undefined }) {
  const { data } = useQuery(accountQuery(accountId));
  if (accountId === '') return 'An account that was closed';
  return data?.displayName ?? <code>{accountId}</code>;
}

function Row({ checkId, run }: { checkId: string; run: RunRecord }) {
  const { runId, startedAt, ranAs, startedBy, result } = run;
  return (
    <tr data-run={runId}>
      <th scope="row">
        <PageLink to={resultPath(runId)}>
          <Moment at={startedAt} />
        </PageLink>
      </th>
      <td>{ranAs === 'app' ? 'The app, on schedule' : <Person accountId={startedBy} />}</td>
      <td>
        {result ? <VerdictLozenge verdict={result.verdict} /> : 'Not finished'}
        {result?.state === 'paused' && ' Paused'}
      </td>
      <td>{result && readyText(result.projects)}</td>
      <td>{result && gapsText(result.gaps)}</td>
      <td>
        {result?.drift && (
          <PageLink to={compareRunsPath(checkId, result.drift.since, runId)}>
            {driftText(result.drift)}
          </PageLink>
        )}
      </td>
      <td>
        <DeleteRun run={run} />
      </td>
    </tr>
  );
}
