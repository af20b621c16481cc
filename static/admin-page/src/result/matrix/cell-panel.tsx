import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { ReportProject, ReportSummary } from '../../../../../src/contract/report';
import type { Gap } from '../../../../../src/domain/cause';
import { type CauseContext, permissionName } from '../../../../../src/export/wording';
import { CellVerdict } from './cell-verdict';
import { GapList } from './gap-list';
import { PanelEvidence } from './panel-evidence';
import styles from './cell-panel.module.css';

/** Why one cell, or one project, came out as it did. */
export function CellPanel({
  project,
  permission,
  gaps,
  summary,
  context,
  onClose,
}: {
  project: ReportProject;
  /** Key of the permission; empty for the project as a whole. */
  permission: string;
  gaps: readonly Gap[];
  summary: ReportSummary;
  context: CauseContext;
  onClose: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // The panel takes the focus and gives it back to the cell it was opened from.
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus({ preventScroll: true });
    title.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    return () => {
      // Opened by a link there is no such cell; then the grid takes it.
      const cell =
        before instanceof HTMLElement && before.isConnected && before !== document.body
          ? before
          : document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
      cell?.focus({ preventScroll: true });
    };
  }, []);
  const asking = summary.requirements.filter(
    ({ anyOf }) =>
      permission === '' || anyOf.some(({ kind, key }) => kind === 'project-permission' && key === permission),
  );
  const here = gaps.filter(
    ({ scope, requirementId }) =>
      scope.kind === 'project' && scope.id === project.id && asking.some(({ id }) => id === requirementId),
  );
  const name = permission === '' ? project.name : permissionName(permission, context.names);
  return (
    <section
      className={styles['panel']}
      aria-label={`Why: ${name} in ${project.key}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles['head']}>
        <h3 ref={title} tabIndex={-1}>
          {name}
        </h3>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Close
        </Button>
      </div>
      <p className={styles['where']}>
        {permission === '' ? '' : <code>{permission}</code>} in {project.key}
        {permission === '' ? '' : `, ${project.name}`}
        {project.style === 'team' ? ' (team-managed)' : ''}
      </p>
      {permission !== '' && <CellVerdict project={project} permission={permission} />}
      <GapList gaps={here} project={project} summary={summary} context={context} />
      <PanelEvidence summary={summary} project={project} permission={permission} />
    </section>
  );
}
