import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import type { ReportSummary } from '../../../../src/contract/report';
import { reportFileName } from '../../../../src/export/wording';
import { api } from '../api';
import { choicesOfRun } from '../check/choices-of-run';
import { OWN_CONNECTOR } from '../check/choices';
import { PageLink } from '../navigation/page-link';
import { FailureMessage } from '../shared/failure-message';
import { linkToTroubleshoot, type Who } from '../troubleshoot/addresses';
import { downloadText } from './download-text';
import styles from './result-actions.module.css';
import { useRunAgain } from './use-run-again';

/** Run again, and download. */
export function ResultActions({ summary, accountName }: { summary: ReportSummary; accountName: string }) {
  const again = useRunAgain(summary);
  const download = useMutation({
    mutationFn: () => api.readReport(summary.runId),
    onSuccess: (report) => {
      const name = reportFileName(accountName, summary.connector.name, summary.startedAt, 'json');
      downloadText(name, 'application/json', `${JSON.stringify(report, null, 2)}\n`);
    },
  });
  return (
    <>
      <div className={styles['actions']}>
        <Button onClick={again}>Run again</Button>
        <Button
          isLoading={download.isPending}
          onClick={() => {
            download.mutate();
          }}
        >
          Download JSON
        </Button>
        <PageLink to={linkToTroubleshoot(whoOfRun(summary))}>
          The connector still fails? Troubleshoot
        </PageLink>
      </div>
      {download.isError && (
        <FailureMessage
          error={download.error}
          onRetry={() => {
            download.mutate();
          }}
        />
      )}
    </>
  );
}

function whoOfRun(summary: ReportSummary): Who {
  const { accountId, connectorId } = choicesOfRun(summary);
  // A pasted profile cannot be named in an address.
  return { account: accountId, connector: connectorId === OWN_CONNECTOR ? '' : connectorId };
}
