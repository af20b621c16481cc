import { jsonReport } from '../json';
import { toldPlan } from '../plan';
import type { EvidencePack } from './pack';

/**
 * The report as docs/report.schema.json describes it, and as one more field the plans that were made for it. Names of people are left
 * out: an account is told by its id alone.
 */
export function packJson({ report, plans }: EvidencePack): string {
  if (plans === undefined) return jsonReport(report);
  return `${JSON.stringify({ ...report, plans: plans.map(toldPlan) }, null, 2)}\n`;
}
