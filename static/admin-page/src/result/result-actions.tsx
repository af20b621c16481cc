import Button from '@atlaskit/button/new';
import { lazy, Suspense } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { choicesOfRun } from '../check/choices-of-run';
import { OWN_CONNECTOR } from '../check/choices';
import { SaveResult } from '../checks/save/save-result';
import { RunNow } from '../checks/run-now';
import { PageLink } from '../navigation/page-link';
import { Expandable } from '../shared/expandable';
import { Loading } from '../shared/loading';
import { linkToTroubleshoot, type Who } from '../troubleshoot/addresses';
import styles from './result-actions.module.css';
import { useRunAgain } from './use-run-again';

const ExportMenu = lazy(() => import('./export/export-menu'));

/** Run again, save, hand over. */
export function ResultActions({ summary, accountName }: { summary: ReportSummary; accountName: string }) {
  const again = useRunAgain(summary);
  const { checkId, account, connector } = summary;
  return (
    <>
      <div className={styles['actions']}>
        {checkId === undefined ? (
          <Button onClick={again}>Run again</Button>
        ) : (
          <RunNow
            check={{ checkId, accountId: account.accountId, connectorName: connector.name }}
            label="Run again"
          />
        )}
        <PageLink to={linkToTroubleshoot(whoOfRun(summary))}>
          The connector still fails? Troubleshoot
        </PageLink>
      </div>
      <SaveResult summary={summary} accountName={accountName} />
      <Expandable label="Export">
        <Suspense fallback={<Loading>Opening…</Loading>}>
          <ExportMenu summary={summary} accountName={accountName} />
        </Suspense>
      </Expandable>
    </>
  );
}

function whoOfRun(summary: ReportSummary): Who {
  const { accountId, connectorId } = choicesOfRun(summary);
  // A pasted profile cannot be named in an address.
  return { account: accountId, connector: connectorId === OWN_CONNECTOR ? '' : connectorId };
}
