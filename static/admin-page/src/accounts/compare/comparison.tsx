import { useQueries } from '@tanstack/react-query';
import type { Counted } from '../../../../../src/client/audit';
import { PROJECTS_PER_CHUNK } from '../../../../../src/contract/limits';
import Button from '@atlaskit/button/new';
import { count, number } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { USUAL_NAMES } from '../../connectors/usual-names';
import { abilitiesQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import styles from '../accounts.module.css';
import { useCounting } from '../list/use-counting';
import type { ListedAccount } from '../use-accounts';
import { CompareTable } from './compare-table';
import { compareAccounts, compareWithConnector } from './rows';

/** Counts both sides and lays them side by side. One of `second` and `connector` is given; the account goes first. */
export function Comparison({
  first,
  second,
  connector,
}: {
  first: ListedAccount;
  second: ListedAccount | undefined;
  connector: Offered | undefined;
}) {
  const accounts = second ? [first, second] : [first];
  const ids = accounts.map(({ accountId }) => accountId);
  const { projects, byItself, asked, ask, stop } = useCounting(ids);
  const answers = useQueries({
    queries: ids.map((id) => ({ ...abilitiesQuery(id), enabled: byItself || asked.has(id) })),
  });
  const failed = answers.find(({ isError, isFetching }) => isError && !isFetching);
  const [a, b] = answers.map(({ data }) => data);
  const isWhole = answers.every(({ data }) => data?.isWhole === true);
  if (failed) return <FailureMessage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!isWhole || !a)
    return (
      <div className={styles['row']}>
        <p role="status">
          {progress(
            [a, b],
            projects,
            ids.length,
            answers.some(({ isFetching }) => isFetching),
          )}
        </p>
        {answers.some(({ isFetching }) => isFetching) ? (
          <Button onClick={stop}>Stop</Button>
        ) : (
          !byItself &&
          projects !== undefined && (
            <Button
              appearance="primary"
              onClick={() => {
                ask(ids);
              }}
            >
              Count and compare
            </Button>
          )
        )}
      </div>
    );
  if (second && b)
    return (
      <CompareTable
        names={[first.displayName, second.displayName]}
        rows={compareAccounts(a, b)}
        isComplete={isTold(a) && isTold(b)}
      />
    );
  if (!connector) return null;
  return (
    <CompareTable
      names={[first.displayName, connector.profile.name]}
      rows={compareWithConnector(a, connector.profile, USUAL_NAMES)}
      isComplete={isTold(a)}
      checkAt={`/?${new URLSearchParams({ account: first.accountId, connector: connector.choice }).toString()}`}
    />
  );
}

const isTold = ({ globally, inProjects }: Counted): boolean => globally !== null && inProjects !== null;

function progress(
  sides: readonly (Counted | undefined)[],
  projects: number | undefined,
  accounts: number,
  isUnderWay: boolean,
): string {
  if (projects === undefined) return 'Asking Jira how many projects there are…';
  if (isUnderWay) {
    const done = sides.reduce((sum, side) => sum + (side?.projects ?? 0), 0);
    return `Counting: ${number(done)} of ${count(projects * accounts, 'project')} asked about…`;
  }
  const calls = accounts * Math.max(1, Math.ceil(projects / PROJECTS_PER_CHUNK));
  return `Counting takes ${count(calls, 'request')} for ${number(projects)} projects.`;
}
