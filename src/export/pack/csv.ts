import type { Waiver } from '../../contract/waiver';
import { levelLabel, outcomeLabel, proofLabel } from '../wording';
import { riskLabel } from '../wording/plan';
import { csvText } from './csv-text';
import { type EvidencePack, waiversOf } from './pack';
import { timeText } from './time-text';
import { toldGaps, type ToldGap } from './told-gaps';
import { waivedKeys, waivedWhat, waiverStateLabel, waiverStateSentence } from './waiver-words';

/** The columns, in their order; the last ones say on every row what the file is about, so that rows of several files can be put together. */
export const CSV_COLUMNS = [
  'Row',
  'Project key',
  'Project ID',
  'Project name',
  'Permission key',
  'Permission',
  'Requirement',
  'Needed for',
  'Level',
  'Outcome',
  'Proof',
  'Reason',
  'Cause',
  'What to do',
  'Where to change',
  'Waiver',
  'Waived by',
  'Waived until',
  'Waiver reason',
  'Permission scheme',
  'Account ID',
  'Connector',
  'Site',
  'Run',
  'Checked at (UTC)',
] as const;

type Cells = Partial<Record<(typeof CSV_COLUMNS)[number], string>>;

/** A run as a table: a row for each gap, then one for each permission held beyond the need, then one for each waiver. */
export function packCsv(pack: EvidencePack): string {
  return csvText(rows(pack));
}

function* rows(pack: EvidencePack): Generator<readonly string[]> {
  const { report } = pack;
  const common: Cells = {
    'Account ID': report.account.accountId,
    Connector: report.connector.name,
    Site: report.site.baseUrl,
    Run: report.runId,
    'Checked at (UTC)': timeText(report.startedAt),
  };
  const row = (cells: Cells): readonly string[] =>
    CSV_COLUMNS.map((name) => cells[name] ?? common[name] ?? '');
  yield CSV_COLUMNS;
  for (const told of toldGaps(pack)) yield row(gapCells(told));
  for (const cells of excessCells(pack)) yield row(cells);
  for (const cells of waiverRows(pack)) yield row(cells);
}

function gapCells({ gap, key, need, requirement, project, reason, cause, waiver }: ToldGap): Cells {
  return {
    Row: 'Gap',
    ...(gap.scope.kind === 'project' && { 'Project key': gap.scope.key, 'Project ID': String(gap.scope.id) }),
    ...(project && { 'Project name': project.name, 'Permission scheme': project.scheme?.name ?? '' }),
    'Permission key': key,
    Permission: need,
    Requirement: gap.requirementId,
    'Needed for': requirement?.reason ?? '',
    Level: levelLabel(gap.level),
    Outcome: outcomeLabel(gap.outcome),
    Proof: proofLabel(gap.proof) ?? '',
    Reason: reason,
    ...(cause && {
      Cause: `${cause.title}. ${cause.explanation}`,
      'What to do': cause.action,
      'Where to change': cause.screen?.url ?? '',
    }),
    ...waiverCells(waiver),
  };
}

function excessCells(pack: EvidencePack): Cells[] {
  const waivers = new Map(waiversOf(pack).map((one) => [one.waiverId, one]));
  return (pack.report.excess ?? []).map(({ permission, name, risk, scope, projects, waived }) => ({
    Row: 'Beyond the need',
    'Permission key': permission,
    Permission: name,
    Level: riskLabel(risk),
    Reason: scope === 'site' ? 'Held on the whole site.' : `Held in projects: ${projects}.`,
    ...waiverCells(waivers.get(waived ?? '')),
  }));
}

function waiverRows(pack: EvidencePack): Cells[] {
  return waiversOf(pack).map((waiver) => ({
    Row: 'Waiver',
    'Permission key': waivedKeys(waiver).join(', '),
    Permission: waivedWhat(waiver, pack.report),
    Reason: waiverStateSentence(waiver),
    ...waiverCells(waiver),
  }));
}

const waiverCells = (waiver: Waiver | undefined): Cells =>
  waiver === undefined
    ? {}
    : {
        Waiver: waiverStateLabel(waiver.state),
        'Waived by': waiver.owner ?? '',
        'Waived until': waiver.until,
        'Waiver reason': waiver.reason,
      };
