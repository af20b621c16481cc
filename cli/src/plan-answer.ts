import type { Report } from '../../src/contract/report';
import { jsonReport } from '../../src/export/json';
import { type PlanDocument, planText, toldPlan } from '../../src/export/plan';
import { textReport } from '../../src/export/text';
import type { CheckOptions } from './options';

/** A report as it was asked for, with the plans that were asked for after it: in JSON as one more field, `plans`. */
export function reportAnswer(
  report: Report,
  accountName: string,
  plans: readonly PlanDocument[] | undefined,
  format: CheckOptions['format'],
): string {
  if (plans === undefined) return format === 'json' ? jsonReport(report) : textReport(report, accountName);
  if (format === 'json') return `${JSON.stringify({ ...report, plans: plans.map(toldPlan) }, null, 2)}\n`;
  return [textReport(report, accountName), ...plans.map(planText)].join(`\n${RULE}\n\n`);
}

/** Sets one plan apart from another in text. */
const RULE = '-'.repeat(72);
