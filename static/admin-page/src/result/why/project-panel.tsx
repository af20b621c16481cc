import type { ReportPart, ReportProject, ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, permissionName } from '../../../../../src/export/wording';
import { CellAnswer } from './cell-answer';
import { GapList } from './gap-list';
import { PanelEvidence } from './panel-evidence';
import { UnexplainedList } from './unexplained-list';
import { useOpenWhy } from './use-open-why';
import { WhyPanel } from './why-panel';

/** Why one cell, or one project, came out as it did, and what to change. */
export function ProjectPanel({
  project,
  part,
  permission,
  summary,
  context,
  onClose,
}: {
  project: ReportProject;
  /** The part of the run that the project is in. */
  part: ReportPart;
  /** Key of the permission; empty for the project as a whole. */
  permission: string;
  summary: ReportSummary;
  context: CauseContext;
  onClose: () => void;
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
  const name = permission === '' ? project.name : permissionName(permission, context.names);
  const shared = { project, summary, context };
  return (
    <WhyPanel
      label={`Why: ${name} in ${project.key}`}
      title={name}
      where={
        <>
          {permission !== '' && <code>{permission}</code>} in {project.key}
          {permission !== '' && `, ${project.name}`}
          {project.style === 'team' && ' (team-managed)'}
        </>
      }
      onClose={onClose}
    >
      {permission !== '' && <CellAnswer {...shared} part={part} permission={permission} onWhy={onWhy} />}
      <GapList {...shared} gaps={here} permission={permission} onWhy={onWhy} />
      {permission === '' && (
        <>
          <UnexplainedList project={project} context={context} onWhy={onWhy} />
          <PanelEvidence sources={summary.evidence} />
        </>
      )}
    </WhyPanel>
  );
}
