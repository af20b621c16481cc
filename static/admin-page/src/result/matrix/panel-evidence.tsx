import type { ReportProject, ReportSummary } from '../../../../../src/contract/report';
import { Moment } from '../moment';
import styles from './cell-panel.module.css';

/** What Jira was asked for this answer, and when. */
export function PanelEvidence({
  summary,
  project,
  permission,
}: {
  summary: ReportSummary;
  project: ReportProject;
  permission: string;
}) {
  const proof = project.proof[permission];
  const usesGrants =
    proof === 'confirmed' || proof === 'discrepancy' || proof === 'unexplained' || permission === '';
  const sources = summary.evidence.filter(
    ({ endpoint }) =>
      endpoint.includes('/permissions/check') || (usesGrants && /permissionscheme|\/role/u.test(endpoint)),
  );
  if (sources.length === 0) return null;
  return (
    <div className={styles['block']}>
      <h4>Evidence</h4>
      {project.scheme && <p>Permission scheme: {project.scheme.name}</p>}
      <ul className={styles['sources']}>
        {sources.map(({ endpoint, at }) => (
          <li key={endpoint}>
            <code>{endpoint}</code>
            <br />
            <Moment at={at} />
          </li>
        ))}
      </ul>
    </div>
  );
}
