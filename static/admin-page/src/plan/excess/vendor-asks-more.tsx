import type { ReportSummary } from '../../../../../src/contract/report';
import { activeRequirements } from '../../../../../src/domain/active-requirements';
import { levelLabel, list, needName } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { choicesOfRun } from '../../check/choices-of-run';
import { useConnector } from '../../check/connector/use-connector';
import { Lozenge } from '../../shared/lozenge';
import { OutsideLink } from '../../shared/screen-link';
import styles from '../plan.module.css';

/** What the vendor asks of the account although what the connector does is not known to need it: both sides, with their sources. */
export function VendorAsksMore({ summary, context }: { summary: ReportSummary; context: PlanContext }) {
  const { profile } = useConnector(choicesOfRun(summary).connectorId);
  const more = (profile ? activeRequirements(profile, summary.connector.options) : []).filter(
    ({ actor, basis, conflicts = [] }) =>
      actor === 'integration-user' && basis === 'vendor' && conflicts.length > 0,
  );
  if (more.length === 0) return null;
  return (
    <section aria-labelledby="vendor-title" className={styles['section']}>
      <h3 id="vendor-title">What the vendor asks for, and another source does not</h3>
      <ul role="list" className={styles['list']}>
        {more.map(({ id, anyOf, level, reason, source, conflicts = [] }) => (
          <li key={id} data-vendor={id} className={styles['stack']}>
            <p className={styles['row']}>
              <strong>
                {list(
                  anyOf.map((need) => needName(need, context.names)),
                  'or',
                )}
              </strong>
              <Lozenge>{levelLabel(level)}</Lozenge>
            </p>
            <p>
              {reason} {source !== undefined && <OutsideLink href={source}>The vendor’s page</OutsideLink>}
            </p>
            {conflicts.map(({ says, source: other }) => (
              <p key={says}>
                {says} <OutsideLink href={other}>The other source</OutsideLink>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
