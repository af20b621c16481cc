import type { ReportRequirement } from '../../../contract/report';
import { actorLabel, basisLabel, count, levelLabel, OUTCOMES, outcomeLabel, number } from '../../wording';
import { needText } from '../need-text';
import type { EvidencePack } from '../pack';
import { type Cell, type Limits, paragraph, type Section, tableOf } from './model';

/** Everything that the connector asks of the account, and how it came out. */
export function needsSection(pack: EvidencePack, limits: Limits): Section {
  const { requirements, connector } = pack.report;
  const needs = requirements.filter(({ isStep }) => !isStep);
  const rows = needs.map((one): Cell[] => [
    needsText(one, pack),
    levelLabel(one.level),
    outcomeLabel(one.outcome),
    countsText(one),
    one.reason,
    saidBy(one),
  ]);
  const partial =
    connector.coverage === 'partial'
      ? ` The vendor’s own list could not be read in full, so more may be needed.${connector.coverageNote === undefined ? '' : ` ${connector.coverageNote}`}`
      : '';
  return {
    title: 'What the connector needs of the account',
    blocks: [
      paragraph(`${count(needs.length, 'need')} of the account.${partial}`),
      ...tableOf(
        'Needs of the account',
        ['Need', 'Level', 'Worst outcome', 'In all places', 'Needed for', 'Who says so'],
        rows,
        limits.rows,
      ),
    ],
  };
}

/** What people do by hand. Jira is not asked about it. */
export function stepsSection(pack: EvidencePack, limits: Limits): Section {
  const steps = pack.report.requirements.filter(({ isStep }) => isStep);
  const open = steps.filter(({ outcome }) => outcome !== 'met').length;
  const rows = steps.map((one): Cell[] => [
    one.outcome === 'met' ? 'Confirmed' : 'Not confirmed',
    one.reason || needsText(one, pack),
    levelLabel(one.level),
    actorLabel(one.actor),
    saidBy(one),
  ]);
  return {
    title: 'Set-up steps for people',
    blocks: [
      paragraph(
        steps.length === 0
          ? 'The profile of the connector names no steps that people do by hand.'
          : `${number(open)} of ${count(steps.length, 'step')} ${open === 1 ? 'is' : 'are'} not confirmed. The app cannot see whether a step was done; an admin confirms it.`,
      ),
      ...tableOf('Steps for people', ['State', 'Step', 'Level', 'Who', 'Who says so'], rows, limits.rows),
    ],
  };
}

const needsText = ({ anyOf }: ReportRequirement, { report }: EvidencePack): string =>
  anyOf.map((need) => needText(need, report)).join(' or ');

const countsText = ({ counts }: ReportRequirement): string =>
  OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeLabel(outcome)} ${number(counts[outcome])}`)
    .join(', ') || 'Nowhere';

const saidBy = ({ basis, source }: ReportRequirement): Cell =>
  source === undefined ? basisLabel(basis) : { text: basisLabel(basis), url: source };
