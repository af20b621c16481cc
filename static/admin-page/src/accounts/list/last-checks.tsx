import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { count } from '../../../../../src/export/wording';
import { driftText } from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { Moment } from '../../result/moment';
import styles from '../accounts.module.css';
import { resultPath, savedCheckPath } from '../../checks/addresses';
import { VerdictLozenge } from '../../checks/verdict-lozenge';
import { latestResults } from './account-row-data';
import list from './list.module.css';

/** Checks that one row tells in full. */
const SHOWN = 3;

/** What the latest run of each saved check came to, the newest first. */
export function LastChecks({ checks, areKnown }: { checks: readonly ListedCheck[]; areKnown: boolean }) {
  if (!areKnown) return <span>Could not be read</span>;
  if (checks.length === 0) return <span className={styles['small']}>No saved check</span>;
  const results = latestResults(checks);
  const told = [...results.map(({ check }) => check), ...checks.filter(({ latest }) => !latest?.result)];
  return (
    <>
      {told.slice(0, SHOWN).map((check) => (
        <div key={check.checkId} className={list['check']}>
          <LastCheck check={check} />
        </div>
      ))}
      {told.length > SHOWN && (
        <p className={styles['small']}>and {count(told.length - SHOWN, 'more check', 'more checks')}</p>
      )}
    </>
  );
}

function LastCheck({ check: { checkId, name, latest } }: { check: ListedCheck }) {
  const link = <PageLink to={savedCheckPath(checkId)}>{name}</PageLink>;
  if (!latest?.result)
    return (
      <>
        {link}
        <p className={styles['small']}>Not run yet</p>
      </>
    );
  const { verdict, finishedAt, drift } = latest.result;
  return (
    <>
      {link} <VerdictLozenge verdict={verdict} />
      <p className={styles['small']}>
        <PageLink to={resultPath(latest.runId)}>
          <Moment at={finishedAt} />
        </PageLink>
        {` · ${drift ? driftText(drift) : 'First run'}`}
      </p>
    </>
  );
}
