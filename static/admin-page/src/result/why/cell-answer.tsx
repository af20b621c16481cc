import type { ReportPart, ReportProject, ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, changedSentence } from '../../../../../src/export/wording';
import { Message } from '../../shared/message';
import { AnswerSource } from './answer-source';
import { CellVerdict } from './cell-verdict';
import { ExplanationTree } from './explanation-tree';
import { PanelEvidence } from './panel-evidence';
import { useExplanation } from './use-explanation';
import styles from './why-panel.module.css';

/** One permission in one project: how it came out, how that was worked out, and from what. */
export function CellAnswer({
  project,
  part,
  permission,
  summary,
  context,
  onWhy,
}: {
  project: ReportProject;
  part: ReportPart;
  permission: string;
  summary: ReportSummary;
  context: CauseContext;
  onWhy: (permission: string) => void;
}) {
  const answered = useExplanation(summary, part, project, permission);
  const { explanation, from, sources } = answered;
  const changed =
    from === 'now' && explanation
      ? changedSentence(project.outcomes[permission], explanation.judgement.outcome)
      : undefined;
  return (
    <>
      <CellVerdict project={project} permission={permission} explanation={explanation} context={context} />
      <div className={styles['block']}>
        <AnswerSource answered={answered} />
        {changed !== undefined && (
          <Message tone="information" title="Jira answers differently now">
            <p>{changed}</p>
          </Message>
        )}
        {explanation && (
          <ExplanationTree explanation={explanation} project={project} context={context} onWhy={onWhy} />
        )}
        <PanelEvidence sources={sources ?? summary.evidence} />
      </div>
    </>
  );
}
