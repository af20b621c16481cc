import type { ReportSummary } from '../../../../../src/contract/report';
import type { Change } from '../../../../../src/domain/plan/change';
import { count } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import styles from '../plan.module.css';
import type { Planner } from '../planner/planner';
import { useFirst } from '../show-more';
import { useAsked } from '../planner/use-asked';
import { ExcessRow } from './excess-row';
import { VendorAsksMore } from './vendor-asks-more';

const FIRST = 20;

/** What the account holds beyond the profile, the most harmful first, how it gets it, and what takes it away. */
export function ExcessSection({
  summary,
  planner,
  context,
  onTry,
}: {
  summary: ReportSummary;
  planner: Planner;
  context: PlanContext;
  /** Adds changes to the what-if; left out where there is none. */
  onTry?: (changes: readonly Change[]) => void;
}) {
  const of = summary.runId;
  const { answer } = useAsked(planner, 'excess', of, { of });
  const { shown, more } = useFirst(answer?.excess ?? [], FIRST);
  return (
    <section aria-labelledby="excess-title" className={styles['section']}>
      <h2 id="excess-title">What it holds besides the profile</h2>
      <p className={styles['intro']}>
        What Jira says that {context.accountName} may do now and {summary.connector.name} does not ask for,
        the most harmful first. It changes nothing about the verdict.
      </p>
      {!answer && <Loading>Sorting what the account holds…</Loading>}
      {answer && (answer.isSiteUnknown || answer.unknownProjects > 0) && (
        <Message tone="warning" title="Not everything that it holds is known">
          <p>
            Jira could not be asked about {answer.isSiteUnknown && 'the site'}
            {answer.isSiteUnknown && answer.unknownProjects > 0 && ' and '}
            {answer.unknownProjects > 0 && count(answer.unknownProjects, 'project')}. Reload the page to ask
            again.
          </p>
        </Message>
      )}
      {answer?.excess.length === 0 && !answer.isSiteUnknown && answer.unknownProjects === 0 && (
        <p>It holds nothing that the profile does not ask for.</p>
      )}
      <ul role="list" className={styles['list']}>
        {shown.map((excess) => (
          <ExcessRow
            key={`${excess.scope} ${excess.permission}`}
            excess={excess}
            summary={summary}
            planner={planner}
            context={context}
            {...(onTry && { onTry })}
          />
        ))}
      </ul>
      {more}
      <VendorAsksMore summary={summary} context={context} />
    </section>
  );
}
