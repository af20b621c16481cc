import type { ReportSummary } from '../../../../../src/contract/report';
import { waiverCountSentence } from '../../../../../src/export/pack/waiver-words';
import { Section } from '../section';
import { WaiverList } from './waiver-list';

/** What somebody has accepted, and what it comes to in this run; for runs of saved checks. */
export default function WaiversSection({ summary }: { summary: ReportSummary }) {
  const waivers = summary.waivers ?? [];
  return (
    <Section
      id="waivers"
      title="What is accepted"
      intro="A waiver holds until its last day, and lapses by itself when the facts change that it was given for. What is accepted stays in the lists above and is marked there."
    >
      <p>{waiverCountSentence(waivers)}</p>
      {waivers.length > 0 && <WaiverList waivers={waivers} names={summary} runId={summary.runId} />}
    </Section>
  );
}
