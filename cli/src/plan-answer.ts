import { type EvidencePack, writePack } from '../../src/export/pack';
import { planText } from '../../src/export/plan';
import { textReport } from '../../src/export/text';
import type { CheckFormat } from './format-options';

/** A check as it was asked for, with the plans that were asked for. */
export function reportAnswer(pack: EvidencePack, format: CheckFormat): string {
  if (format !== 'text') return writePack(pack, format);
  const { report, accountName, plans = [] } = pack;
  return [textReport(report, accountName), ...plans.map(planText)].join(`\n${RULE}\n\n`);
}

/** Sets one plan apart from another in text. */
const RULE = '-'.repeat(72);
