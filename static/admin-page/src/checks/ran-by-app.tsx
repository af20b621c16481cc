import type { ReportSummary } from '../../../../src/contract/report';
import { Message } from '../shared/message';
import { RunNow } from './run-now';

/** Says of a run that the app made by itself that it may have seen less, and offers one as the person who looks. */
export function RanByApp({ summary: { ranAs, checkId, account, connector } }: { summary: ReportSummary }) {
  if (ranAs !== 'app') return null;
  const about = checkId !== undefined && {
    checkId,
    accountId: account.accountId,
    connectorName: connector.name,
  };
  return (
    <Message
      tone="information"
      title="The app made this check by itself"
      actions={about && <RunNow check={about} label="Run again as me" />}
    >
      <p>
        It asked Jira as the app, which may see less than you do. What it could not see is told as not
        checked.
      </p>
    </Message>
  );
}
