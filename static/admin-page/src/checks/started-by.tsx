import type { ReportSummary } from '../../../../src/contract/report';
import { AccountName } from './account-name';

/** Who started a run, by the name that is read now. */
export function StartedBy({ summary: { ranAs, startedBy } }: { summary: ReportSummary }) {
  if (ranAs === 'app') return <>, by the app on schedule</>;
  return (
    <>
      , by <AccountName accountId={startedBy} />
    </>
  );
}
