import { lazy, Suspense } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { useAddress } from '../navigation/address';
import { PageLink } from '../navigation/page-link';
import { Loading } from '../shared/loading';
import { planPath } from './addresses';

const AfterSection = lazy(() => import('./after/after-section'));

/** From a result to its plans, and, where it was asked for after changes, what became of those. */
export function PlanOfResult({ summary }: { summary: ReportSummary }) {
  const { query } = useAddress();
  if (summary.pending.length > 0) return null;
  const isMissing = summary.causes.some(({ outcome }) => outcome !== 'unknown');
  return (
    <>
      <p>
        <PageLink to={planPath(summary.runId)}>
          {isMissing ? 'Plan the changes' : 'What the account holds besides the profile'}
        </PageLink>
      </p>
      {(query.get('after') ?? '') !== '' && (
        <Suspense fallback={<Loading>Comparing with the plan…</Loading>}>
          <AfterSection summary={summary} />
        </Suspense>
      )}
    </>
  );
}
