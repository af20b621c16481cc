import type { ReportSummary } from '../../../../../src/contract/report';
import type { Change } from '../../../../../src/domain/plan/change';
import type { Excess } from '../../../../../src/domain/plan/excess';
import { globalPermissionsScreen } from '../../../../../src/export/links';
import { permissionName } from '../../../../../src/export/wording';
import { gainText, type PlanContext, riskLabel, riskSentence } from '../../../../../src/export/wording/plan';
import { Expandable } from '../../shared/expandable';
import { Lozenge } from '../../shared/lozenge';
import { OutsideLink } from '../../shared/screen-link';
import styles from '../plan.module.css';
import type { Planner } from '../planner/planner';
import { RISK_TONES } from '../risk-tones';
import { HowItGetsIt } from './how-it-gets-it';

/** One permission that is held and not asked for. */
export function ExcessRow({
  excess,
  summary,
  planner,
  context,
  onTry,
}: {
  excess: Excess;
  summary: ReportSummary;
  planner: Planner;
  context: PlanContext;
  onTry?: (changes: readonly Change[]) => void;
}) {
  const { permission, risk, scope } = excess;
  const name = permissionName(permission, context.names);
  return (
    <li className={styles['stack']} data-excess={permission}>
      <p className={styles['row']}>
        <Lozenge tone={RISK_TONES[risk]}>{riskLabel(risk)}</Lozenge>
        <strong>{name}</strong>
        <span>{scope === 'site' ? 'on the whole site' : gainText(excess, context).where}</span>
      </p>
      {risk === 'high' && <p className={styles['small']}>{riskSentence(risk)}</p>}
      {scope === 'site' ? (
        <GlobalWay baseUrl={summary.site.baseUrl} />
      ) : (
        <Expandable label={`How it gets ${name}`}>
          <HowItGetsIt
            excess={excess}
            summary={summary}
            planner={planner}
            context={context}
            {...(onTry && { onTry })}
          />
        </Expandable>
      )}
    </li>
  );
}

/** Which group gives a global permission is told by none of Jira's endpoints, and no change for it can be worked out. */
function GlobalWay({ baseUrl }: { baseUrl: string }) {
  const { menu, url } = globalPermissionsScreen(baseUrl);
  return (
    <p className={styles['small']}>
      It comes through a group, and Jira does not tell which. Look there:{' '}
      <OutsideLink href={url}>{menu}</OutsideLink>
    </p>
  );
}
