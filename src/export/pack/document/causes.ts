import type { Cause } from '../../../domain/cause-summary';
import {
  type CauseContext,
  causesToTell,
  causeText,
  count,
  levelLabel,
  number,
  outcomeLabel,
} from '../../wording';
import { needText } from '../need-text';
import type { EvidencePack } from '../pack';
import { causeContextOf } from '../told-gaps';
import { type Block, type Cell, type Limits, paragraph, type Section } from './model';

/** All gaps, told by what lies behind them. */
export function causesSection(pack: EvidencePack, limits: Limits): Section {
  const { causes } = pack.report;
  const context = causeContextOf(pack);
  const projects = projectsOfCauses(pack);
  const names = namesOfKeys(pack);
  const told = causesToTell(causes, context).slice(0, limits.causes);
  const rest = causes.length - told.length;
  return {
    title: 'What is in the way',
    blocks: [
      ...(causes.length === 0 ? [paragraph('No gap was found.')] : []),
      ...told.map((cause, place) =>
        causeItem(cause, place + 1, context, projects.get(cause.id), names, limits),
      ),
      ...(rest > 0
        ? [
            paragraph(
              `${count(rest, 'more cause')} ${rest === 1 ? 'is' : 'are'} left out here. The CSV and JSON files have all.`,
            ),
          ]
        : []),
    ],
  };
}

function causeItem(
  cause: Cause,
  position: number,
  context: CauseContext,
  keys: ReadonlySet<string> | undefined,
  names: ReadonlyMap<string, string>,
  limits: Limits,
): Block {
  const text = causeText(cause, context);
  const waived = cause.waivedCount ?? 0;
  const facts: (readonly [string, Cell] | undefined)[] = [
    ['Level', levelLabel(cause.level)],
    ['Outcome', outcomeLabel(cause.outcome)],
    ['Reach', `${text.reach}, ${count(cause.gapCount, 'gap')}`],
    ['Why', text.explanation],
    ['What to do', text.action],
    text.screen && ['Where', { text: text.screen.menu, url: text.screen.url }],
    ['Needs', cause.keys.map((key) => names.get(key) ?? key).join(', ')],
    cause.projectCount === 0 ? undefined : ['Projects', keysText(keys, limits)],
    waived === 0 ? undefined : ['Waived', `${number(waived)} of ${count(cause.gapCount, 'gap')}`],
  ];
  return {
    kind: 'item',
    title: `${position}. ${text.title}`,
    blocks: [
      { kind: 'facts', caption: `Cause ${position}`, facts: facts.filter((fact) => fact !== undefined) },
    ],
  };
}

/** What each key is called, with the key where that says more. */
function namesOfKeys({ report }: EvidencePack): Map<string, string> {
  const needs = report.requirements.flatMap(({ anyOf }) => anyOf);
  return new Map(needs.map((need) => [need.key, needText(need, report)]));
}

function keysText(keys: ReadonlySet<string> | undefined, { projectsOfCause }: Limits): string {
  const all = [...(keys ?? [])];
  const rest = all.length - projectsOfCause;
  return `${all.slice(0, projectsOfCause).join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
}

/** Keys of all projects of each cause; the causes themselves name the first ones only. */
function projectsOfCauses({ report }: EvidencePack): Map<string, Set<string>> {
  const projects = new Map<string, Set<string>>();
  for (const { causeId, scope } of report.gaps) {
    if (scope.kind === 'site') continue;
    const keys = projects.get(causeId) ?? new Set();
    projects.set(causeId, keys.add(scope.key));
  }
  return projects;
}
