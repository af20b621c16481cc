import type { ReportProject } from '../../../../../src/contract/report';
import { type CauseContext, permissionName, proofSentence } from '../../../../../src/export/wording';
import { WhyButton } from './why-button';
import styles from './why-panel.module.css';

/** Permissions of a project that Jira grants and no grant explains. */
export function UnexplainedList({
  project,
  context,
  onWhy,
}: {
  project: ReportProject;
  context: CauseContext;
  onWhy: (permission: string) => void;
}) {
  const keys = Object.keys(project.proof).filter(
    (key) => project.proof[key] === 'unexplained' && project.outcomes[key] === 'met',
  );
  if (keys.length === 0) return null;
  return (
    <div className={styles['block']}>
      <h4>Met, but unexplained</h4>
      <p>{proofSentence('met', 'unexplained')}</p>
      <ul className={styles['needs']}>
        {keys.map((key) => (
          <li key={key} className={styles['need']}>
            <span>{permissionName(key, context.names)}</span>
            <WhyButton
              about={`${permissionName(key, context.names)} in ${project.key}`}
              onClick={() => {
                onWhy(key);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
