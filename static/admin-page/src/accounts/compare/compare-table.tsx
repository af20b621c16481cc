import { count, number } from '../../../../../src/export/wording';
import { riskLabel } from '../../../../../src/export/wording/plan';
import { PageLink } from '../../navigation/page-link';
import { useQueryValues } from '../../navigation/use-query-value';
import { RISK_TONES } from '../../plan/risk-tones';
import { Choice } from '../../shared/choice';
import { Lozenge } from '../../shared/lozenge';
import styles from '../accounts.module.css';
import { CompareFinding } from './compare-finding';
import type { ComparedPermission } from './rows';
import { againstSentence, betweenSentence } from './sentences';
import { SideCell } from './side-cell';

/** Permission by permission, the riskiest first: what each side holds or needs, and what only one of them does. */
export function CompareTable({
  names: [first, second],
  rows,
  isComplete,
  checkAt,
}: {
  names: readonly [string, string];
  rows: readonly ComparedPermission[];
  /** Jira told everything about both. */
  isComplete: boolean;
  /** Where the account is checked for the connector; given when the second side is one. */
  checkAt?: string;
}) {
  const { get, set } = useQueryValues();
  const onlyDifferent = get('differences') !== 'all';
  const different = rows.filter(({ differs }) => differs);
  const shown = onlyDifferent ? different : rows;
  return (
    <>
      <p role="status">
        {checkAt === undefined ? betweenSentence(first, second, rows) : againstSentence(first, second, rows)}
        {!isComplete && ' Jira did not tell everything, so there may be more.'}
      </p>
      {checkAt !== undefined && (
        <p className={styles['small']}>
          A permission that holds on some issues only counts here as held.{' '}
          <PageLink to={checkAt}>A check proves each need.</PageLink>
        </p>
      )}
      <Choice
        type="checkbox"
        label="Only differences"
        checked={onlyDifferent}
        onChange={(event) => {
          set({ differences: event.currentTarget.checked ? '' : 'all' });
        }}
      />
      <p className={styles['small']} role="status">
        {number(shown.length)} of {count(rows.length, 'permission')} shown
      </p>
      {shown.length > 0 && (
        <div className={styles['box']} role="region" aria-label="Side by side" tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Permission</th>
                <th scope="col">Risk</th>
                <th scope="col">{first}</th>
                <th scope="col">{checkAt === undefined ? second : `${second} needs it`}</th>
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.name}
                    <span className={styles['key']}>{row.key}</span>
                  </th>
                  <td>
                    <Lozenge tone={RISK_TONES[row.risk]}>{riskLabel(row.risk)}</Lozenge>
                  </td>
                  <td className={styles['number']}>
                    <SideCell side={row.a} />
                  </td>
                  <td>
                    <SideCell side={row.b} />
                  </td>
                  <td>
                    <CompareFinding row={row} names={[first, second]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
