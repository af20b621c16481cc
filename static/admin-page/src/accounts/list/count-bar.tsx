import Button from '@atlaskit/button/new';
import { count, number } from '../../../../../src/export/wording';
import { PROJECTS_PER_CHUNK } from '../../../../../src/contract/limits';
import styles from '../accounts.module.css';
import { heldRisks, type Row } from './account-row-data';
import type { Counting } from './use-counting';

/** How many accounts are counted, what counting costs on this site, and how to start and stop it. */
export function CountBar({
  rows,
  counting,
  isWanted,
}: {
  /** Those that are listed, but for what they hold. */
  rows: readonly Row[];
  counting: Counting;
  /** The chosen filter or order rests on what accounts hold. */
  isWanted: boolean;
}) {
  const { projects, byItself, underWay, ask, stop, again } = counting;
  const left = rows.filter((row) => row.counted?.isWhole !== true);
  const unknown = rows.filter((row) => row.counted?.isWhole === true && heldRisks(row) === undefined);
  if (projects === undefined || rows.length === 0) return null;
  const calls = Math.max(1, Math.ceil(projects / PROJECTS_PER_CHUNK));
  return (
    <div className={styles['row']}>
      {left.length > underWay && (!byItself || isWanted) && (
        <Button
          spacing="compact"
          onClick={() => {
            ask(left.map(({ account }) => account.accountId));
          }}
        >
          Count {count(left.length, 'account')}
        </Button>
      )}
      {underWay > 0 ? (
        <Button spacing="compact" onClick={stop}>
          Stop counting
        </Button>
      ) : (
        left.length < rows.length && (
          <Button spacing="compact" onClick={again}>
            Count again
          </Button>
        )
      )}
      <p className={styles['small']} role="status">
        {underWay > 0 && `Counting ${count(underWay, 'account')}. `}
        {isWanted &&
          left.length > 0 &&
          `${count(left.length, 'account')} not counted yet may be missing here. `}
        {isWanted && unknown.length > 0 && `Jira did not tell about ${count(unknown.length, 'account')}. `}
        {!byItself &&
          left.length > 0 &&
          `Counting one account takes ${count(calls, 'request')} for ${number(projects)} projects.`}
      </p>
    </div>
  );
}
