import type { ReportSummary } from '../../../../../src/contract/report';
import type { CauseContext } from '../../../../../src/export/wording';
import { Message } from '../../shared/message';
import { Section } from '../section';
import { Legend } from './legend';
import { MatrixView } from './matrix-view';

/** Projects × permissions, for those who want to look; a cell opens "Why?". */
export default function MatrixSection(props: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const { summary } = props;
  if (summary.counts.projects.total > 0)
    return (
      <Section id="matrix" title="Projects and permissions">
        <MatrixView {...props} />
        <Legend withUnexplained={summary.verdictReasons.includes('unexplained-yes')} />
      </Section>
    );
  return (
    <Section id="matrix" title="Projects and permissions">
      {summary.pending.length > 0 ? (
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
