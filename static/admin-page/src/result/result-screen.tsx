import { type ReactNode, lazy, Suspense } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { Loading } from '../shared/loading';
import { PlanOfResult } from '../plan/result-link';
import { CauseSections } from './causes/cause-sections';
import { RanByApp } from '../checks/ran-by-app';
import { EvidenceSection } from './evidence-section';
import { RequirementsSection } from './requirements-section';
import styles from './result-screen.module.css';
import { SectionNavigation, tellsExcess, tellsSecurity } from './section-navigation';
import { SkippedSection } from './skipped-section';
import { StepsSection } from './steps-section';
import { useResultContext } from './use-result-context';
import { VerdictPanel } from './verdict-panel';

const MatrixSection = lazy(() => import('./matrix/matrix-section'));
const SecuritySection = lazy(() => import('./security/security-section'));
const MembershipSection = lazy(() => import('./memberships/membership-section'));
const WaiversSection = lazy(() => import('./waivers/waivers-section'));
const ExcessSection = lazy(() => import('./excess-section'));
const FieldsSection = lazy(() => import('./fields-section'));

/**
 * A result, read from the top down like an answer.
 * @param version names the state of the run, so that parts are read anew when it moves on
 * @param takesFocus moves the focus to the verdict: the run has just ended in front of the person
 * @param notice what is to be said before the result, for a run that is not finished
 */
export function ResultScreen({
  summary,
  version,
  takesFocus,
  notice,
}: {
  summary: ReportSummary;
  version: string;
  takesFocus: boolean;
  notice: ReactNode;
}) {
  const context = useResultContext(summary);
  return (
    <div className={styles['result']}>
      {notice}
      <RanByApp summary={summary} />
      <VerdictPanel summary={summary} context={context} takesFocus={takesFocus} />
      <PlanOfResult summary={summary} />
      <SectionNavigation summary={summary} />
      <CauseSections summary={summary} context={context} />
      {tellsSecurity(summary) && (
        <Suspense fallback={<Loading>Preparing issue security…</Loading>}>
          <SecuritySection summary={summary} version={version} context={context} />
        </Suspense>
      )}
      {summary.waivers && (
        <Suspense fallback={<Loading>Preparing what is accepted…</Loading>}>
          <WaiversSection summary={summary} />
        </Suspense>
      )}
      {tellsExcess(summary) && (
        <Suspense fallback={<Loading>Preparing what it holds beyond the need…</Loading>}>
          <ExcessSection summary={summary} />
        </Suspense>
      )}
      <Suspense fallback={<Loading>Preparing the table of projects…</Loading>}>
        <MatrixSection summary={summary} version={version} context={context} />
      </Suspense>
      <Suspense fallback={<Loading>Preparing roles and groups…</Loading>}>
        <MembershipSection summary={summary} version={version} context={context} />
      </Suspense>
      <RequirementsSection summary={summary} context={context} />
      <Suspense fallback={<Loading>Preparing fields and boards…</Loading>}>
        <FieldsSection summary={summary} version={version} context={context} />
      </Suspense>
      <StepsSection requirements={summary.requirements} />
      <SkippedSection skipped={summary.skipped} />
      <EvidenceSection summary={summary} />
    </div>
  );
}
