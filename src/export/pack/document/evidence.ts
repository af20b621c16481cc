import {
  count,
  duration,
  number,
  securityRiskSentence,
  securityStateSentence,
  skippedLabel,
} from '../../wording';
import type { EvidencePack } from '../pack';
import { timeText } from '../time-text';
import { type Block, type Limits, paragraph, type Section, tableOf } from './model';

/** Which issues are hidden from the account by issue security. */
export function securitySection({ report: { issueSecurity } }: EvidencePack): Section {
  const risks: Block[] =
    issueSecurity.risks.length === 0
      ? []
      : [{ kind: 'list', items: issueSecurity.risks.map(securityRiskSentence) }];
  return { title: 'Issue security', blocks: [paragraph(securityStateSentence(issueSecurity)), ...risks] };
}

/** Projects that were left out. */
export function skippedSection({ report: { skipped } }: EvidencePack, limits: Limits): Section {
  const rows = skipped.map(({ key, reason }) => [key, skippedLabel(reason)]);
  return {
    title: 'Projects that were not checked',
    blocks: [
      paragraph(
        skipped.length === 0
          ? 'No project was left out.'
          : `${count(skipped.length, 'project')} ${skipped.length === 1 ? 'was' : 'were'} left out.`,
      ),
      ...tableOf('Projects that were left out', ['Project', 'Why'], rows, limits.rows),
    ],
  };
}

/** What Jira was asked, when it last answered, and what that took. */
export function evidenceSection(
  { report: { evidence, cost, runId } }: EvidencePack,
  limits: Limits,
): Section {
  const rows = evidence.map(({ endpoint, at }) => [endpoint, timeText(at)]);
  return {
    title: 'Evidence and cost',
    blocks: [
      paragraph(
        'Everything above rests on these answers of Jira. A path with a name in braces was asked for several things; the time is that of its last answer.',
      ),
      ...tableOf('What Jira was asked', ['Request', 'Last answered (UTC)'], rows, limits.rows),
      paragraph(
        `${count(cost.jiraCalls, 'request')} to Jira, about ${number(cost.points)} rate-limit points, ${duration(cost.durationMs)}. Run ${runId}.`,
      ),
    ],
  };
}
