import type { PlannedChange, Remaining } from '../../domain/plan/plan';
import { list, number } from '../wording';
import type { Place } from '../wording/places';
import {
  changeText,
  gainText,
  type PlanContext,
  type ProjectPlace,
  remainingText,
  strategyText,
} from '../wording/plan';
import type { PlanDocument } from './document';
import { certaintyLines, headlineOf, limitLines, originLines, verdictLine } from './telling';

/** Projects named before the rest is counted. */
const NAMED = 12;

/** A plan as text for a person at a terminal. */
export function planText(document: PlanDocument): string {
  const { plan, simulated, context } = document;
  const { name, description } = strategyText(plan.strategy);
  const sections = [
    [
      `Plan: ${name}. ${description}`,
      headlineOf(document),
      ...certaintyLines(document),
      ...(simulated
        ? [`Afterwards (simulated, not checked): ${verdictLine(simulated, context.accountName)}`]
        : []),
    ],
    ...plan.changes.map((change, place) => changeLines(change, place + 1, context)),
    plan.gains.length === 0
      ? []
      : [
          'What the account gets besides',
          ...plan.gains.map((gain) => {
            const { riskLabel, permission, where } = gainText(gain, context);
            return `- ${riskLabel}: ${permission} ${where}`;
          }),
        ],
    plan.strategy === 'by-hand' || plan.remaining.length === 0
      ? []
      : ['What stays open', ...plan.remaining.map((one) => remainingLine(one, context))],
    limitLines(document),
    originLines(document),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function changeLines(planned: PlannedChange, position: number, context: PlanContext): string[] {
  const { what, how, where, who, permissions, projects, closes, gives, reach } = changeText(planned, context);
  return [
    `${position}. ${what}`,
    `   ${how}`,
    ...(projects.length > 1 ? [`   Projects: ${named(projects)}`] : []),
    `   ${placeText(where)} (${who})`,
    ...(permissions.length > 1 ? [`   Permissions: ${list(permissions)}`] : []),
    `   ${closes}`,
    `   ${gives.join(' ')}`,
    `   ${reach.join(' ')}`,
  ];
}

function remainingLine(remaining: Remaining, context: PlanContext): string {
  const { what, reach, why, next, where } = remainingText(remaining, context);
  const keys = remaining.projects.length === 0 ? '' : ` (${named(remaining.projects)})`;
  return `- ${what} ${reach}${keys}. ${why} ${next}${where ? ` ${placeText(where)}` : ''}`;
}

function named(projects: readonly Pick<ProjectPlace, 'key'>[]): string {
  const rest = projects.length - NAMED;
  const keys = projects.slice(0, NAMED).map(({ key }) => key);
  return `${keys.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
}

const placeText = (place: Place): string =>
  'screen' in place ? `${place.screen.menu}: ${place.screen.url}` : place.note;
