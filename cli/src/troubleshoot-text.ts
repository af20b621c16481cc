import type { RankedCause } from '../../src/catalogue/known-errors/known-error';
import type { LiveFindings } from '../../src/contract/live-findings';
import { causeText, OUTCOMES, outcomeLabel } from '../../src/export/wording';
import { causeStateLabel } from '../../src/export/wording/live-findings';
import { linesOf, liveContext, liveHeadline } from '../../src/export/wording/live-lines';
import {
  aboutLabel,
  checkLabel,
  confidenceLabel,
  knownBySentence,
  likelihoodLabel,
  outcomeAdvice,
  outcomeHeadline,
  SECRET_ADVICE,
  secretTitle,
} from '../../src/export/wording/troubleshoot';
import { NAME_OF_SECRET } from '../../src/setup';
import { type Candidate, checklistPlace, type Diagnosis, permissionLabel } from '../../src/troubleshoot';
import { causeState, fixesOf } from '../../src/troubleshoot/live';
import type { Troubleshot } from './troubleshoot';

/** What an error text means, for a person at a terminal. @param accountId whose permissions were asked about */
export function troubleshootText(
  { diagnosis, secrets, findings, site }: Troubleshot,
  accountId: string,
): string {
  const abouts = diagnosis.candidates.map(({ error }) => error.about);
  const found = secrets.filter((kind) => kind !== 'not-examined').map((kind) => NAME_OF_SECRET[kind]);
  return [
    ...(found.length === 0 ? [] : [`${secretTitle(found)}. ${SECRET_ADVICE}`, '']),
    `${outcomeHeadline(diagnosis.outcome, abouts)}. ${outcomeAdvice(diagnosis.outcome, abouts)}`,
    ...diagnosis.candidates.flatMap((candidate) => candidateLines(candidate, findings)),
    ...(diagnosis.outcome === 'not-known' ? unknownLines(diagnosis) : []),
    ...(findings && site ? liveLines(findings, accountId, site) : []),
    '',
  ].join('\n');
}

function candidateLines(
  { error, confidence, how, status, excerpts }: Candidate,
  findings: LiveFindings | undefined,
): readonly string[] {
  return [
    '',
    `${error.title} (${confidenceLabel(confidence).toLowerCase()})`,
    ...excerpts.map((excerpt) => `  > ${printable(excerpt)}`),
    `  ${aboutLabel(error.about)}. ${knownBySentence(how, status)} ${error.sources.join(' ')}`,
    ...error.causes.flatMap((cause, index) => causeLines(cause, index + 1, findings)),
  ];
}

function causeLines(
  cause: RankedCause,
  place: number,
  findings: LiveFindings | undefined,
): readonly string[] {
  const state = findings && causeStateLabel(causeState(cause.checks, findings));
  return [
    `  ${place}. ${cause.title} (${likelihoodLabel(cause.likelihood).toLowerCase()}${state === undefined ? '' : `; ${state}`})`,
    `     ${cause.why}`,
    `     What to do: ${cause.fix}`,
    ...cause.checks.map((check) => `     - ${labelOf(check)}`),
    `     ${cause.source}`,
  ];
}

function labelOf(check: RankedCause['checks'][number]): string {
  return check.kind === 'checklist'
    ? `Set-up checklist: ${checklistPlace(check.item)?.title ?? check.item}`
    : checkLabel(check, permissionLabel);
}

function unknownLines({ nearest, generalChecks, elsewhere }: Diagnosis): readonly string[] {
  return [
    ...(elsewhere === undefined
      ? []
      : ['', `The answer came from ${printable(elsewhere)}, which is neither Jira nor Jira Align.`]),
    ...(nearest.length === 0
      ? []
      : [
          '',
          'What resembles it:',
          ...nearest.map(({ error }) => `  - ${error.title} ${error.sources[0] ?? ''}`),
        ]),
    '',
    'What is worth a look anyway:',
    ...generalChecks.map(({ title, why, check }) => `  - ${title} ${why} ${labelOf(check)}.`),
  ];
}

function liveLines(
  findings: LiveFindings,
  accountId: string,
  site: NonNullable<Troubleshot['site']>,
): readonly string[] {
  const lines = linesOf(findings, accountId);
  const causes = fixesOf(findings, 'account');
  const context = liveContext(findings, 'account', accountId, site);
  const width = Math.max(...OUTCOMES.map((outcome) => outcomeLabel(outcome).length));
  return [
    '',
    `${liveHeadline(lines, findings, 0).text}:`,
    ...lines.map(({ sign, text }) => `  ${outcomeLabel(sign).padEnd(width)}  ${text}`),
    ...(findings.projects.ok ? [] : ['  Jira did not say which of the projects are there.']),
    ...(causes.length === 0 ? [] : ['', 'What to change, if the connector needs it:']),
    ...causes.flatMap((cause) => {
      const { title, explanation, action, screen } = causeText(cause, context);
      return [
        `  ${title}`,
        `    ${explanation} ${action}`,
        ...(screen ? [`    ${screen.menu}: ${screen.url}`] : []),
      ];
    }),
  ];
}

/** What was pasted, on one line and without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
