import type { PlannedLevels } from '../../../../../src/client/plan/plan-input';
import type { ReportSummary } from '../../../../../src/contract/report';
import { count } from '../../../../../src/export/wording';
import { Message } from '../../shared/message';

/** Nothing is known to be missing; what could not be checked is no gap that a change closes. */
export function NothingToPlan({ summary, levels }: { summary: ReportSummary; levels: PlannedLevels }) {
  const { unknown } = summary.counts.cells;
  const what = levels === 'required' ? 'required right' : 'required or recommended right';
  return (
    <Message tone={unknown > 0 ? 'information' : 'success'} title="There is nothing to change">
      <p>
        The check found no {what} missing.
        {unknown > 0 &&
          ` ${count(unknown, 'answer')} could not be established, and a plan does nothing about those.`}
      </p>
    </Message>
  );
}
