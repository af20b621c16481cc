import type { ReportSummary } from '../../../../../src/contract/report';
import type { Cause } from '../../../../../src/domain/cause-summary';
import {
  type CauseContext,
  type CauseText,
  count,
  levelLabel,
  outcomeLabel,
} from '../../../../../src/export/wording';
import { Expandable } from '../../shared/expandable';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import { ScreenLink } from '../../shared/screen-link';
import { Accept, mayAccept } from '../waivers/accept';
import { AcceptedMark } from '../waivers/accepted-mark';
import { CauseProjects } from './cause-projects';
import { CauseRequirements } from './cause-requirements';
import styles from './causes.module.css';

const TONES: Record<Cause['outcome'], LozengeTone> = {
  missing: 'danger',
  conditional: 'warning',
  unknown: 'neutral',
};

/** One cause: what to do, why, where, and how far it reaches; opened, what it breaks and in which projects. */
export function CauseRow({
  cause,
  text,
  summary,
  context,
  isOpen,
  onToggle,
}: {
  cause: Cause;
  text: CauseText;
  summary: ReportSummary;
  context: CauseContext;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  // What could not be checked cannot be accepted, and what is accepted in full need not be.
  const isAcceptable =
    mayAccept(summary) && cause.outcome !== 'unknown' && (cause.waivedCount ?? 0) < cause.gapCount;
  return (
    <li className={styles['cause']}>
      <div className={styles['head']}>
        <h3>{text.title}</h3>
        <p className={styles['labels']}>
          <Lozenge tone={TONES[cause.outcome]}>{outcomeLabel(cause.outcome)}</Lozenge>
          <Lozenge>{levelLabel(cause.level)}</Lozenge>
          <AcceptedMark cause={cause} />
          <span className={styles['reach']}>{text.reach}</span>
        </p>
      </div>
      <div className={styles['columns']}>
        <p>{text.explanation}</p>
        <div className={styles['action']}>
          <p>{text.action}</p>
          {text.screen && (
            <ScreenLink
              screen={text.screen}
              {...(!text.atOnce && { note: `The first of ${count(cause.projectCount, 'project')}` })}
            />
          )}
        </div>
        <Expandable
          label="What it breaks, and where"
          open={isOpen}
          onToggle={onToggle}
          className={styles['more']}
        >
          <div className={styles['details']}>
            {cause.projectCount > 0 && <CauseProjects cause={cause} summary={summary} context={context} />}
            <CauseRequirements
              requirements={summary.requirements.filter(({ id }) => cause.requirementIds.includes(id))}
              context={context}
            />
          </div>
        </Expandable>
      </div>
      {isAcceptable && (
        <Accept runId={summary.runId} waives={{ kind: 'cause', causeId: cause.id }} what={text.title} />
      )}
    </li>
  );
}
