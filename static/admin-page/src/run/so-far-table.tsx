import { useQuery } from '@tanstack/react-query';
import type { SoFar } from '../../../../src/contract/run';
import { count, number, permissionName } from '../../../../src/export/wording';
import { summaryQuery } from '../queries';
import styles from './so-far-table.module.css';

/**
 * What Jira answered about all projects asked about so far, before anything is proved.
 * @param total how many projects there are, where that is known
 */
export function SoFarTable({
  runId,
  soFar: { projects, refused },
  total,
}: {
  runId: string;
  soFar: SoFar;
  total: number | undefined;
}) {
  const rows = Object.entries(refused).sort(([, one], [, other]) => other - one);
  // The run itself knows how this site names its permissions; until that is read, their keys stand in.
  const summary = useQuery({ ...summaryQuery(runId, 'names'), enabled: rows.length > 0 });
  const permissions = summary.data?.permissions ?? {};
  return (
    <section className={styles['soFar']} aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      <p>
        Jira answered for {answeredText(projects, total)}
        {rows.length === 0
          ? ' and refuses nothing. That is not proved yet.'
          : '. What it refuses is not proved yet.'}
      </p>
      {rows.length > 0 && (
        <div className={styles['box']}>
          <table className={styles['table']} aria-labelledby="so-far">
            <thead>
              <tr>
                <th scope="col">Permission</th>
                <th scope="col">Refused in</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([key, refusals]) => (
                <tr key={key}>
                  <th scope="row">
                    {permissionName(key, { permissions })}
                    {permissions[key] && <code className={styles['key']}>{key}</code>}
                  </th>
                  <td>{count(refusals, 'project')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function answeredText(projects: number, total: number | undefined): string {
  return total === undefined
    ? `${count(projects, 'project')} since the check was continued`
    : `${number(Math.min(projects, total))} of ${count(total, 'project')}`;
}
