import type { Report, ReportRequirement } from '../contract/report';
import type { Cause } from '../domain/cause-summary';
import {
  certaintyOf,
  causesToTell,
  causeText,
  type CauseContext,
  count,
  duration,
  heldBackCost,
  heldBackWork,
  levelLabel,
  needName,
  number,
  outcomeLabel,
  OUTCOMES,
  securityRiskSentence,
  securityStateSentence,
  skippedLabel,
  verdictDetail,
  verdictHeadline,
  verdictReasonSentence,
} from './wording';

/** Projects named under a cause before the rest is counted. */
const NAMED = 12;

/**
 * The report as text for a person at a terminal: the answer first, then what to change, then how it was found.
 * @param accountName what the account is called on the site
 */
export function textReport(report: Report, accountName: string): string {
  const context: CauseContext = {
    accountName,
    site: report.site,
    names: { permissions: report.permissions },
  };
  const reasons = report.verdictReasons.filter((reason) => reason !== 'required-gap');
  const sections = [
    [
      verdictHeadline(report, accountName),
      verdictDetail(report, context),
      certaintyOf(report).sentence,
      ...reasons.map((reason) => `- ${verdictReasonSentence(reason)}`),
    ],
    paused(report),
    changes(report, context),
    security(report),
    outcomes(report),
    steps(report, context),
    skipped(report),
    [
      `${count(report.cost.jiraCalls, 'Jira call')}, about ${number(report.cost.points)} rate-limit points, ${duration(report.cost.durationMs)}. Checked ${report.startedAt} on ${report.site.baseUrl}.`,
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function paused({ heldBack }: Report): string[] {
  if (!heldBack) return [];
  return [
    'The check paused before it cost more. Left to do:',
    ...heldBackWork(heldBack).map((work) => `- ${work}`),
    `${heldBackCost(heldBack)} Give --budget ${heldBack.budget} to do it all.`,
  ];
}

function changes({ causes }: Report, context: CauseContext): string[] {
  if (causes.length === 0) return [];
  return [
    'What to change',
    ...causesToTell(causes, context).flatMap((cause, index) => change(cause, index + 1, context)),
  ];
}

function change(cause: Cause, position: number, context: CauseContext): string[] {
  const text = causeText(cause, context);
  const named = cause.projects.slice(0, NAMED).map(({ key }) => key);
  const rest = cause.projectCount - named.length;
  const projects =
    named.length === 0
      ? []
      : [`   Projects: ${named.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`];
  return [
    '',
    `${position}. ${text.title}, ${text.reach} (${levelLabel(cause.level).toLowerCase()}, ${outcomeLabel(cause.outcome).toLowerCase()})`,
    `   ${text.explanation}`,
    `   ${text.action}`,
    ...(text.screen ? [`   ${text.screen.menu}: ${text.screen.url}`] : []),
    `   Permissions: ${cause.keys.join(', ')}`,
    ...projects,
  ];
}

function outcomes({ counts }: Report): string[] {
  const parts = OUTCOMES.filter((outcome) => counts.cells[outcome] > 0).map(
    (outcome) => `${outcomeLabel(outcome)} ${number(counts.cells[outcome])}`,
  );
  return parts.length === 0 ? [] : [`Permissions in projects: ${parts.join(' · ')}`];
}

function steps({ requirements }: Report, { names }: CauseContext): string[] {
  const open = requirements.filter(({ isStep, outcome }) => isStep && outcome !== 'met');
  const line = ({ id, level, reason, anyOf }: ReportRequirement): string =>
    `- ${reason || anyOf.map((need) => needName(need, names)).join(' or ')} (${levelLabel(level).toLowerCase()}; --confirm ${id} when done)`;
  return open.length === 0 ? [] : ['Steps for a person', ...open.map(line)];
}

function security({ issueSecurity }: Report): string[] {
  if (issueSecurity.state === 'none' && issueSecurity.teamManaged === 0) return [];
  return [
    'Issue security',
    securityStateSentence(issueSecurity),
    ...issueSecurity.risks.map((risk) => `- ${securityRiskSentence(risk)}`),
  ];
}

function skipped(report: Report): string[] {
  return report.skipped.length === 0
    ? []
    : [
        'Not checked',
        ...report.skipped.slice(0, 50).map(({ key, reason }) => `- ${key}: ${skippedLabel(reason)}`),
        ...(report.skipped.length > 50 ? [`- and ${number(report.skipped.length - 50)} more`] : []),
      ];
}
