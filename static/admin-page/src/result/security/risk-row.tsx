import { useState } from 'react';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { SecurityRisk } from '../../../../../src/domain/security-summary';
import {
  type CauseContext,
  count,
  securityRiskLabel,
  securityRiskSentence,
} from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';
import { ProjectLevels } from './project-levels';
import styles from './security.module.css';

/** One level that hides work items, or may: in which projects, and on demand by which path the account is in it or not. */
export function RiskRow({
  risk,
  summary,
  version,
  context,
}: {
  risk: SecurityRisk;
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const [shown, setShown] = useState('');
  const { level, projects, projectCount, result } = risk;
  const others = projectCount - projects.length;
  return (
    <li className={styles['risk']}>
      <div className={styles['head']}>
        <h3>{level.name}</h3>
        <p className={styles['labels']}>
          <Lozenge tone={result === 'not-granted' ? 'danger' : 'warning'}>
            {securityRiskLabel(result)}
          </Lozenge>
          {level.isDefault && <Lozenge tone="information">Default level</Lozenge>}
        </p>
      </div>
      <p className={styles['sentence']}>{securityRiskSentence(risk)}</p>
      <ul className={styles['projects']} aria-label={`Projects with ${level.name}`}>
        {projects.map((key) => (
          <li key={key}>
            <button
              type="button"
              className={styles['project']}
              aria-expanded={shown === key}
              aria-label={`Who is in ${level.name} in ${key}`}
              onClick={() => {
                setShown(shown === key ? '' : key);
              }}
            >
              {key}
            </button>
          </li>
        ))}
        {others > 0 && <li>and {count(others, 'other', 'others')}</li>}
      </ul>
      {shown !== '' && (
        <ProjectLevels projectKey={shown} summary={summary} version={version} context={context} />
      )}
    </li>
  );
}
