import {
  certaintyOf,
  count,
  heldBackCost,
  heldBackWork,
  number,
  OUTCOMES,
  outcomeLabel,
  verdictDetail,
  verdictReasonSentence,
} from '../../wording';
import { type EvidencePack, waiversOf } from '../pack';
import { causeContextOf } from '../told-gaps';
import { waiverCountSentence } from '../waiver-words';
import { type Block, paragraphs, type Section } from './model';

/** What the run came to, how sure that is, and why it is not a plain "ready". */
export function resultSection(pack: EvidencePack): Section {
  const { report } = pack;
  const { projects, gaps, waived } = report.counts;
  const reasons = report.verdictReasons.map(verdictReasonSentence);
  return {
    title: 'Result',
    blocks: [
      ...paragraphs(
        verdictDetail(report, causeContextOf(pack)),
        certaintyOf(report).sentence,
        `${count(gaps, 'gap')}, ${number(waived)} of them waived; ${number(projects.ready)} of ${count(projects.total, 'project')} ${projects.ready === 1 ? 'has' : 'have'} everything required of a project. ${waiverCountSentence(waiversOf(pack))}`,
        cellsSentence(pack),
      ),
      ...(reasons.length > 0 ? [{ kind: 'list', items: reasons } as const] : []),
      ...pausedBlocks(pack),
    ],
  };
}

function cellsSentence({ report: { counts } }: EvidencePack): string | undefined {
  const told = OUTCOMES.filter((outcome) => counts.cells[outcome] > 0);
  if (told.length === 0) return undefined;
  return `Permissions in projects: ${told.map((outcome) => `${outcomeLabel(outcome)} ${number(counts.cells[outcome])}`).join(', ')}.`;
}

function pausedBlocks({ report: { heldBack } }: EvidencePack): Block[] {
  if (!heldBack) return [];
  return [
    ...paragraphs('The check paused before it cost more. This is what it did not do:'),
    { kind: 'list', items: heldBackWork(heldBack) },
    ...paragraphs(heldBackCost(heldBack)),
  ];
}
