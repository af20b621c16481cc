import type { ReportProject, ReportSummary } from '../../../../../src/contract/report';
import type { Gap } from '../../../../../src/domain/cause';
import {
  basisSentence,
  type CauseContext,
  causeText,
  levelLabel,
  list,
  needName,
} from '../../../../../src/export/wording';
import { OutsideLink, ScreenLink } from '../../shared/screen-link';
import styles from './cell-panel.module.css';

/** The gaps of a project by cause: what to change here, and what it breaks. */
export function GapList({
  gaps,
  project,
  summary,
  context,
}: {
  gaps: readonly Gap[];
  project: ReportProject;
  summary: ReportSummary;
  context: CauseContext;
}) {
  if (gaps.length === 0) return <p className={styles['proof']}>Nothing is in the connector’s way here.</p>;
  const causes = summary.causes.filter(({ id }) => gaps.some(({ causeId }) => causeId === id));
  return (
    <>
      {causes.map((cause) => {
        const text = causeText(cause, context, project);
        const broken = gaps
          .filter(({ causeId }) => causeId === cause.id)
          .map(({ requirementId }) => requirementId);
        return (
          <div key={cause.id} className={styles['block']}>
            <h4>{text.title}</h4>
            <p>{text.explanation}</p>
            <p>{text.action}</p>
            {text.screen && <ScreenLink screen={text.screen} />}
            <ul className={styles['needs']}>
              {summary.requirements
                .filter(({ id }) => broken.includes(id))
                .map(({ id, anyOf, level, reason, breaks, basis, source }) => (
                  <li key={id}>
                    <strong>
                      {list(
                        anyOf.map((need) => needName(need, context.names)),
                        'or',
                      )}
                    </strong>{' '}
                    ({levelLabel(level).toLowerCase()}): {reason} {breaks}{' '}
                    <span className={styles['proof']}>
                      {basisSentence(basis)}{' '}
                      {source !== undefined && <OutsideLink href={source}>Source</OutsideLink>}
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
