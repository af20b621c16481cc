import { RISKS, type RiskCounts } from '../../../../src/domain/plan/risk';
import { number } from '../../../../src/export/wording';
import { RISK_TONES } from '../plan/risk-tones';
import { Lozenge } from '../shared/lozenge';
import styles from './accounts.module.css';

/** Permissions counted by risk: "3 high", "5 medium". */
export function RiskLabels({ risks, nothing }: { risks: RiskCounts; nothing: string }) {
  const held = RISKS.filter((risk) => risks[risk] > 0);
  if (held.length === 0) return <>{nothing}</>;
  return (
    <span className={styles['labels']}>
      {held.map((risk) => (
        <Lozenge key={risk} tone={RISK_TONES[risk]}>
          {number(risks[risk])} {risk}
        </Lozenge>
      ))}
    </span>
  );
}
