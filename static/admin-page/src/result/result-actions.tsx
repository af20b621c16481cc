import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import type { ReportSummary } from '../../../../src/contract/report';
import { reportFileName } from '../../../../src/export/wording';
import { api } from '../api';
import { writeChoices } from '../check/choices-address';
import { choicesOfRun } from '../memory/remembered';
import { useAddress } from '../navigation/address';
import { FailureMessage } from '../shared/failure-message';
import { downloadText } from './download-text';
import styles from './result-actions.module.css';

/** Run again, and download. */
export function ResultActions({ summary, accountName }: { summary: ReportSummary; accountName: string }) {
  const { push } = useAddress();
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
        <Button
          onClick={() => {
            push(`/?${choicesFor(summary)}`);
          }}
        >
          Run again
        </Button>
        <Button
          isLoading={download.isPending}
          onClick={() => {
            download.mutate();
          }}
        >
          Download JSON
        </Button>
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

/** The choices the run was started with; for a run of another browser, those that the report itself tells. */
function choicesFor({ runId, account, connector, requirements }: ReportSummary): string {
  const remembered = choicesOfRun(runId);
  if (remembered !== undefined) return remembered;
  return writeChoices({
    accountId: account.accountId,
    connectorId: connector.id,
    options: connector.options,
    confirmed: requirements.filter(({ isStep, outcome }) => isStep && outcome === 'met').map(({ id }) => id),
    scope: { kind: 'all', categoryIds: [], search: '', keys: '' },
  }).toString();
}
