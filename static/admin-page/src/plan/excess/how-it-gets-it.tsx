import { useQuery } from '@tanstack/react-query';
import type { PlanPaths } from '../../../../../src/contract/plan';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { Change } from '../../../../../src/domain/plan/change';
import type { Excess } from '../../../../../src/domain/plan/excess';
import { count } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { pathsQuery } from '../../queries';
import { Tree } from '../../result/why/tree';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import styles from '../plan.module.css';
import type { Planner } from '../planner/planner';
import { HeldBranch } from './held-branch';
import { RemovalAnswer } from './removal-answer';

/** Every way in which the account gets one permission in a few projects, and the smallest removal. */
export function HowItGetsIt({
  excess: { permission, projects, examples },
  summary,
  planner,
  context,
  onTry,
}: {
  excess: Excess;
  summary: ReportSummary;
  planner: Planner;
  context: PlanContext;
  onTry?: (changes: readonly Change[]) => void;
}) {
  const paths = useQuery(
    pathsQuery(
      summary.account.accountId,
      examples.map(({ id }) => id),
    ),
  );
  if (paths.isPending) return <Loading>Reading schemes, roles and groups…</Loading>;
  if (paths.isError) return <FailureMessage error={paths.error} onRetry={() => void paths.refetch()} />;
  const held = paths.data.flatMap((path) => path.projects);
  const unread = paths.data.reduce((sum, path) => sum + path.unread.length, 0);
  return (
    <div className={styles['stack']}>
      {projects > held.length && (
        <p className={styles['small']}>
          Looked at in {count(held.length, 'project')} of {projects}.
          {unread > 0 && ` The scheme of ${count(unread, 'project')} could not be read.`}
        </p>
      )}
      <Tree label="How it gets it">
        {paths.data.map(({ account, projects: here }: PlanPaths) =>
          here.map((project) => (
            <HeldBranch
              key={project.id}
              permission={permission}
              project={project}
              account={account}
              context={context}
            />
          )),
        )}
      </Tree>
      {held.length > 0 && (
        <RemovalAnswer
          permission={permission}
          paths={paths.data}
          all={projects}
          of={summary.runId}
          planner={planner}
          context={context}
          {...(onTry && { onTry })}
        />
      )}
    </div>
  );
}
