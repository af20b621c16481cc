import { count, number, verdictHeadline, verdictReasonSentence } from '../../wording';
import { type EvidencePack, waiversOf } from '../pack';
import { toldGaps } from '../told-gaps';
import type { SarifLog, SarifNotification, SarifResult } from './log';
import { sarifMessage } from './message';
import { sarifResult } from './result';
import { sarifRules } from './rules';

/** Results that GitHub takes in one run (GitHub, "SARIF results exceed limits"). Above it refuses the whole file. */
export const MAX_RESULTS = 25_000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A run as SARIF 2.1.0 for pipelines and viewers that collect findings: a rule for each requirement, a result for each gap. */
export function packSarif(pack: EvidencePack): string {
  const { report, appVersion } = pack;
  const rules = sarifRules(pack);
  const results = sarifResults(pack, new Map(rules.map(({ id }, index) => [id, index])));
  const leftOut = report.gaps.length - results.length;
  const log: SarifLog = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Integration Preflight for Jira',
            ...(appVersion !== undefined && { version: appVersion }),
            rules,
          },
        },
        automationDetails: {
          id: `integration-preflight/${report.connector.id}/${report.account.accountId}/${report.runId}`,
        },
        invocations: [
          {
            startTimeUtc: report.startedAt,
            ...(report.finishedAt !== undefined && { endTimeUtc: report.finishedAt }),
            executionSuccessful: report.state === 'complete',
            toolExecutionNotifications: notifications(pack, leftOut),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
        properties: {
          verdict: report.verdict,
          verdictReasons: report.verdictReasons,
          site: report.site.baseUrl,
          accountId: report.account.accountId,
          connector: report.connector.id,
          askedAs: report.ranAs,
          gaps: report.gaps.length,
          resultsLeftOut: leftOut,
          waivers: waiversOf(pack),
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What is required comes first where not all results have a place. */
function sarifResults(pack: EvidencePack, indexOfRule: ReadonlyMap<string, number>): SarifResult[] {
  const results: SarifResult[] = [];
  for (const gap of firstOf(pack)) {
    const index = indexOfRule.get(gap.gap.requirementId);
    if (index !== undefined) results.push(sarifResult(gap, index, pack));
  }
  return results;
}

function firstOf(pack: EvidencePack): ReturnType<typeof toldGaps> {
  const { gaps } = pack.report;
  const isJudged = new Set(pack.report.requirements.filter(({ isStep }) => !isStep).map(({ id }) => id));
  const judged = gaps.filter(({ requirementId }) => isJudged.has(requirementId));
  const first = (['required', 'recommended', 'optional'] as const)
    .flatMap((level) => judged.filter((gap) => gap.level === level))
    .slice(0, MAX_RESULTS);
  return toldGaps({ ...pack, report: { ...pack.report, gaps: first } });
}

function notifications(pack: EvidencePack, leftOut: number): SarifNotification[] {
  const { report, accountName } = pack;
  return [
    { level: 'note', message: sarifMessage(verdictHeadline(report, accountName)) },
    ...report.verdictReasons.map((reason): SarifNotification => ({
      level: 'warning',
      message: sarifMessage(verdictReasonSentence(reason)),
    })),
    ...(leftOut === 0
      ? []
      : [
          {
            level: 'warning',
            message: sarifMessage(
              `${count(leftOut, 'gap')} ${leftOut === 1 ? 'is' : 'are'} left out of ${number(report.gaps.length)}, since a file holds ${number(MAX_RESULTS)} results. The JSON and CSV files have all of them.`,
            ),
          } as const,
        ]),
  ];
}
