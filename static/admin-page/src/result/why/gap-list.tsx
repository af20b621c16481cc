import type { ReportProject, ReportSummary } from '../../../../../src/contract/report';
import type { Gap } from '../../../../../src/domain/cause';
import { type CauseContext, causeText } from '../../../../../src/export/wording';
import { ScreenLink } from '../../shared/screen-link';
import { GapNeed } from './gap-need';
import styles from './why-panel.module.css';

/** The gaps of a project by cause: what to change here, and what it breaks. */
export function GapList({
  gaps,
  project,
  permission,
  summary,
  context,
  onWhy,
}: {
  gaps: readonly Gap[];
  project: ReportProject;
  /** The permission that the panel explains already; empty for the project as a whole. */
  permission: string;
  summary: ReportSummary;
  context: CauseContext;
  onWhy: (permission: string) => void;
}) {
  if (gaps.length === 0)
    return (
      <div className={styles['block']}>
        <p className={styles['proof']}>Nothing is in the connector’s way here.</p>
      </div>
    );
  const causes = summary.causes.filter(({ id }) => gaps.some(({ causeId }) => causeId === id));
  return (
    <>
      {causes.map((cause) => {
        const text = causeText(cause, context, project);
        const broken = new Set(
          gaps.filter(({ causeId }) => causeId === cause.id).map(({ requirementId }) => requirementId),
        );
        return (
          <div key={cause.id} className={styles['block']}>
            <h4>{text.title}</h4>
            <p>{text.explanation}</p>
            <p>{text.action}</p>
            {text.screen && <ScreenLink screen={text.screen} />}
            <ul className={styles['needs']} aria-label="What it breaks">
              {summary.requirements
                .filter(({ id }) => broken.has(id))
                .map((requirement) => (
                  <GapNeed
                    key={requirement.id}
                    requirement={requirement}
                    project={project}
                    permission={permission}
                    context={context}
                    onWhy={onWhy}
                  />
                ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
