import type { ReportExcess, ReportSummary } from '../../../../src/contract/report';
import { RISKS } from '../../../../src/domain/plan/risk';
import { count } from '../../../../src/export/wording';
import { riskLabel, riskSentence } from '../../../../src/export/wording/plan';
import { useFirst } from '../plan/show-more';
import { RISK_TONES } from '../plan/risk-tones';
import { Lozenge } from '../shared/lozenge';
import styles from './result-screen.module.css';
import { Section } from './section';
import { Accept, mayAccept } from './waivers/accept';

const FIRST = 20;

/** What the account holds and the connector does not ask for, by risk; it never changes the verdict. */
export default function ExcessSection({ summary }: { summary: ReportSummary }) {
  const { excess = [] } = summary;
  const sorted = RISKS.flatMap((risk) => excess.filter((one) => one.risk === risk));
  const { shown, more } = useFirst(sorted, FIRST);
  return (
    <Section
      id="excess"
      title="What it holds beyond the need"
      intro="What the account may do and the connector does not ask for, the most harmful first. It changes nothing about the verdict."
    >
      {excess.length === 0 && <p>It holds nothing that the connector does not ask for.</p>}
      <ul role="list" className={styles['list']}>
        {shown.map((one) => (
          <Row key={`${one.scope} ${one.permission}`} excess={one} summary={summary} />
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Row({ excess, summary }: { excess: ReportExcess; summary: ReportSummary }) {
  const { permission, name, risk, scope, projects, waived } = excess;
  return (
    <li className={styles['stack']} data-beyond={permission}>
      <p>
        <Lozenge tone={RISK_TONES[risk]}>{riskLabel(risk)}</Lozenge>{' '}
        {waived !== undefined && <Lozenge tone="information">Accepted</Lozenge>} <strong>{name}</strong>{' '}
        {scope === 'site' ? 'on the whole site' : `in ${count(projects, 'project')}`}
      </p>
      {risk === 'high' && <p className={styles['small']}>{riskSentence(risk)}</p>}
      {waived === undefined && mayAccept(summary) && (
        <Accept runId={summary.runId} waives={{ kind: 'excess', permission }} what={name} />
      )}
    </li>
  );
}
