import type { ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, causesToTell } from '../../../../../src/export/wording';
import { Section } from '../section';
import { CauseList } from './cause-list';

/** What to change, most effective first, and apart from it what could not be checked. */
export function CauseSections({ summary, context }: { summary: ReportSummary; context: CauseContext }) {
  const causes = causesToTell(summary.causes, context);
  const known = causes.filter(({ outcome }) => outcome !== 'unknown');
  const unknown = causes.filter(({ outcome }) => outcome === 'unknown');
  return (
    <>
      {known.length > 0 && (
        <Section
          id="change"
          title="What to change"
          intro="One row for each cause, however many projects it shows in. The most effective change comes first."
        >
          <CauseList causes={known} summary={summary} context={context} isNumbered />
        </Section>
      )}
      {unknown.length > 0 && (
        <Section
          id="unknown"
          title="Could not be checked"
          intro="Nothing here is known to be missing, and nothing here counts as met."
        >
          <CauseList causes={unknown} summary={summary} context={context} isNumbered={false} />
        </Section>
      )}
    </>
  );
}
