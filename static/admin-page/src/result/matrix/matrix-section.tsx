import { useMemo } from 'react';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { CauseContext } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { FailureMessage } from '../../shared/failure-message';
import { Message } from '../../shared/message';
import { Section } from '../section';
import { MissingPanel } from '../why/missing-panel';
import { ProjectPanel } from '../why/project-panel';
import { Legend } from './legend';
import { Matrix } from './matrix';
import { matrixColumns } from './matrix-columns';
import { allRows, needsAll, viewRows } from './matrix-rows';
import { MatrixTools } from './matrix-tools';
import styles from './matrix.module.css';
import { useMatrixView } from './use-matrix-view';
import { useParts } from '../use-parts';
import { useSearchedPart } from '../use-searched-part';

/** Projects × permissions, for those who want to look; a cell opens "Why?". */
export default function MatrixSection({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const { get, set } = useQueryValues();
  const view = useMatrixView();
  const opened = get('cell');
  const all = needsAll(view);
  const reading = useParts(summary, version, all);
  const { parts, error, need, retry } = reading;
  const everyColumn = useMemo(() => matrixColumns(summary), [summary]);
  const columns = get('columns') === 'gaps' ? everyColumn.filter(({ hasGap }) => hasGap) : everyColumn;
  const { total } = summary.counts.projects;
  const rows = viewRows(
    allRows(parts, total),
    parts,
    columns.map(({ key }) => key),
    view,
  );
  const [openKey = '', openPermission = ''] = opened.split(':', 2);
  const openPart = useSearchedPart(reading, openKey);
  const openProject = openPart?.projects.find(({ key }) => key === openKey);
  const close = (): void => {
    set({ cell: '' });
  };

  if (total === 0) {
    return (
      <Section id="matrix" title="Projects and permissions">
        {summary.state === 'partial' ? (
          <Message tone="information" title="No project is checked yet">
            <p>Continue the check to see its projects here.</p>
          </Message>
        ) : (
          <Message tone="warning" title="No project was checked">
            <p>The choice of projects fits none that could be judged. Run again and choose other projects.</p>
          </Message>
        )}
      </Section>
    );
  }
  return (
    <Section id="matrix" title="Projects and permissions">
      <MatrixTools
        summary={summary}
        context={context}
        shown={rows.length}
        read={parts.filter((part) => part !== undefined).length}
        readsAll={all}
        gapColumns={everyColumn.filter(({ hasGap }) => hasGap).length}
        columns={everyColumn.length}
      />
      {error && <FailureMessage error={error} onRetry={retry} />}
      <div className={styles['split']}>
        <Matrix
          columns={columns}
          rows={rows}
          opened={opened}
          onOpen={(cell) => {
            set({ cell });
          }}
          onNeed={need}
        />
        {openPart && openProject ? (
          <ProjectPanel
            key={opened}
            project={openProject}
            part={openPart}
            permission={openPermission}
            summary={summary}
            context={context}
            onClose={close}
          />
        ) : (
          openKey !== '' && (
            <MissingPanel
              projectKey={openKey}
              isReading={parts.some((part) => part === undefined) && !error}
              onClose={close}
            />
          )
        )}
      </div>
      <Legend withUnexplained={summary.verdictReasons.includes('unexplained-yes')} />
    </Section>
  );
}
