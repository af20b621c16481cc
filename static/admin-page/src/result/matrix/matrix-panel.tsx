import type { Reading } from '../../../../../src/client/matrix';
import type { ReportProject, ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, permissionName } from '../../../../../src/export/wording';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { ProjectReasons } from '../why/project-reasons';
import { WhyPanel } from '../why/why-panel';
import { useOpenedProject } from './use-opened-project';

/** The panel of the opened cell: why it came out as it did, or that this is being read, or that the check does not have it. */
export function MatrixPanel({
  row,
  projectKey,
  permission,
  reading,
  summary,
  version,
  context,
  onClose,
}: {
  /** The project's row; -1 while it is not read. */
  row: number;
  projectKey: string;
  /** Empty for the project as a whole. */
  permission: string;
  reading: Reading;
  summary: ReportSummary;
  version: string;
  context: CauseContext;
  onClose: () => void;
}) {
  const opened = useOpenedProject(reading.table, row, summary.runId, version);
  const { part, project } = opened;
  const isReading = row === -1 ? !reading.isWhole && !reading.error : opened.isReading;
  const title =
    permission === '' ? (project?.name ?? '') || projectKey : permissionName(permission, context.names);
  return (
    <WhyPanel
      label={title === projectKey ? `Why: ${title}` : `Why: ${title} in ${projectKey}`}
      title={title}
      where={<Where projectKey={projectKey} permission={permission} project={project} />}
      onClose={onClose}
    >
      {part && project ? (
        <ProjectReasons {...{ part, project, permission, summary, context }} />
      ) : isReading ? (
        <Loading>Reading the project…</Loading>
      ) : opened.error ? (
        <FailureMessage error={opened.error} onRetry={opened.retry} />
      ) : (
        <p>This project is not part of the check. Run again and choose it, or look under “Left out”.</p>
      )}
    </WhyPanel>
  );
}

function Where({
  projectKey,
  permission,
  project,
}: {
  projectKey: string;
  permission: string;
  project: ReportProject | undefined;
}) {
  const name = project?.name ?? '';
  return (
    <>
      {permission !== '' && <code>{permission}</code>} in {projectKey}
      {permission !== '' && name !== '' && `, ${name}`}
      {project?.style === 'team' && ' (team-managed)'}
    </>
  );
}
