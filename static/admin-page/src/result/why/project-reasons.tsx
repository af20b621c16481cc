import type { ReportPart, ReportProject, ReportSummary } from '../../../../../src/contract/report';
import type { CauseContext } from '../../../../../src/export/wording';
import { CellAnswer } from './cell-answer';
import { GapList } from './gap-list';
import { PanelEvidence } from './panel-evidence';
import { UnexplainedList } from './unexplained-list';
import { useOpenWhy } from './use-open-why';

/** Why one cell, or one project, came out as it did, and what to change. */
export function ProjectReasons({
  project,
  part,
  permission,
  summary,
  context,
}: {
  project: ReportProject;
  /** A part of the run that has the project. */
  part: ReportPart;
  /** Key of the permission; empty for the project as a whole. */
  permission: string;
  summary: ReportSummary;
  context: CauseContext;
}) {
  const openWhy = useOpenWhy();
  const onWhy = (key: string): void => {
    openWhy(project.key, key);
  };
  const asking = summary.requirements.filter(
    ({ anyOf }) =>
      permission === '' || anyOf.some(({ kind, key }) => kind === 'project-permission' && key === permission),
  );
  const here = part.gaps.filter(
    ({ scope, requirementId }) =>
      scope.kind === 'project' && scope.id === project.id && asking.some(({ id }) => id === requirementId),
  );
  const shared = { project, summary, context };
  return (
    <>
      {permission !== '' && <CellAnswer {...shared} part={part} permission={permission} onWhy={onWhy} />}
      <GapList {...shared} gaps={here} permission={permission} onWhy={onWhy} />
      {permission === '' && (
        <>
          <UnexplainedList project={project} context={context} onWhy={onWhy} />
          <PanelEvidence sources={summary.evidence} />
        </>
      )}
    </>
  );
}
