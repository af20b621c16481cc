import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ReportSummary } from '../../../../../src/contract/report';
import { STRATEGIES } from '../../../../../src/domain/plan/plan';
import { PageLink } from '../../navigation/page-link';
import { useQueryValues } from '../../navigation/use-query-value';
import { summaryQuery } from '../../queries';
import { Section } from '../../result/section';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { planPath } from '../addresses';
import { DeskProgress } from '../planner/desk-progress';
import { useDesk } from '../planner/use-desk';
import { changesIn } from './after-address';
import { Compared } from './compared';
import { useBoth } from './use-both';

/** What became of the changes after which this run was started. */
export default function AfterSection({ summary }: { summary: ReportSummary }) {
  const { get } = useQueryValues();
  const before = get('after');
  const [strategy, level, text] = [get('strategy'), get('level'), get('changes')];
  const old = useQuery(summaryQuery(before, 'read'));
  const changes = useMemo(() => changesIn(text, before), [text, before]);
  const load = useBoth(old.data, summary);
  const desk = useDesk(changes && load);
  const levels = level === 'recommended' ? 'required-and-recommended' : 'required';
  return (
    <Section id="after" title="What took effect">
      {old.isPending && <Loading>Reading the earlier result…</Loading>}
      {old.isError && <FailureMessage error={old.error} onRetry={() => void old.refetch()} />}
      {!changes && (
        <Message tone="information" title="The planned changes are not known here">
          <p>
            They were too many for the address, and this browser does not keep them.{' '}
            <PageLink to={planPath(before)}>Open the plan of the earlier check</PageLink>
          </p>
        </Message>
      )}
      {changes && old.data && desk.state !== 'ready' && (
        <DeskProgress desk={desk} all={old.data.parts + summary.parts} />
      )}
      {changes && old.data && desk.state === 'ready' && (
        <Compared
          old={old.data}
          summary={summary}
          planner={desk.planner}
          after={{
            runId: before,
            strategy: STRATEGIES.find((one) => one === strategy) ?? 'fewest-changes',
            levels,
            changes,
          }}
        />
      )}
    </Section>
  );
}
