import type { ReactNode } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { duration, number } from '../../../../src/export/wording';
import { Expandable } from '../shared/expandable';
import { Moment } from './moment';
import styles from './result-screen.module.css';
import { Section } from './section';

/** What Jira was asked, when, and what it cost. */
export function EvidenceSection({ summary }: { summary: ReportSummary }) {
  const { cost, evidence, site, startedAt, runId } = summary;
  return (
    <Section id="evidence" title="How this was checked">
      <dl className={styles['facts']}>
        <Fact name="Started">
          <Moment at={startedAt} />
        </Fact>
        <Fact name="Took">{duration(cost.durationMs)}</Fact>
        <Fact name="Requests to Jira">{number(cost.jiraCalls)}</Fact>
        <Fact name="Rate-limit points, estimated">{number(cost.points)}</Fact>
        <Fact name="Site">{site.baseUrl}</Fact>
        <Fact name="Check">
          <code>{runId}</code>
        </Fact>
      </dl>
      <Expandable label={`What Jira was asked (${evidence.length})`}>
        <ul className={styles['columns']}>
          {evidence.map(({ endpoint, at }) => (
            <li key={endpoint} className={styles['stack']}>
              <code>{endpoint}</code>
              <span className={styles['small']}>
                <Moment at={at} />
              </span>
            </li>
          ))}
        </ul>
      </Expandable>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
