import type { PlannedChange } from '../../../domain/plan/plan';
import {
  certaintyLines,
  headlineOf,
  levelsLine,
  limitLines,
  originLines,
  verdictLine,
} from '../../plan/telling';
import type { PlanDocument } from '../../plan';
import { list, number } from '../../wording';
import { changeText, type PlanContext, remainingText, strategyText } from '../../wording/plan';
import type { Place } from '../../wording/places';
import { type Block, type Cell, type Limits, paragraphs, type Section } from './model';

/** A plan of changes that close the gaps. Nobody has made them. */
export function planSection(document: PlanDocument, limits: Limits): Section {
  const { plan, simulated, context } = document;
  const { name, description } = strategyText(plan.strategy);
  const remaining = plan.strategy === 'by-hand' ? [] : plan.remaining;
  return {
    title: `Fix plan: ${name}`,
    blocks: [
      ...paragraphs(
        description,
        `${headlineOf(document)} ${certaintyLines(document).join(' ')}`,
        `To close: ${levelsLine(document)}`,
        simulated && `Afterwards, simulated and not checked: ${verdictLine(simulated, context.accountName)}`,
      ),
      ...plan.changes.map((change, place) => changeBlock(change, place + 1, context, limits)),
      ...(remaining.length === 0
        ? []
        : [
            openBlock(
              remaining
                .map((one) => remainingText(one, context))
                .map(({ what, reach, why, next }) => `${what} ${reach}. ${why} ${next}`),
            ),
          ]),
      ...paragraphs(...limitLines(document), ...originLines(document)),
    ],
  };
}

const openBlock = (items: readonly string[]): Block => ({
  kind: 'item',
  title: 'What stays open',
  blocks: [{ kind: 'list', items }],
});

function changeBlock(planned: PlannedChange, position: number, context: PlanContext, limits: Limits): Block {
  const text = changeText(planned, context);
  const keys = text.projects.map(({ key }) => key);
  const rest = keys.length - limits.projectsOfCause;
  const facts: (readonly [string, Cell] | undefined)[] = [
    ['How', text.how],
    ['Where', placeCell(text.where)],
    ['Who can do it', text.who],
    text.permissions.length > 0 ? ['Permissions', list(text.permissions)] : undefined,
    keys.length > 1
      ? [
          'Projects',
          `${keys.slice(0, limits.projectsOfCause).join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`,
        ]
      : undefined,
    ['Closes', text.closes],
    ['What else it gives', text.gives.join(' ')],
    ['Whom it reaches', text.reach.join(' ')],
  ];
  const told = facts.filter((fact) => fact !== undefined).filter(([, cell]) => cell !== '');
  return {
    kind: 'item',
    title: `${position}. ${text.what}`,
    blocks: [{ kind: 'facts', caption: `Change ${position}`, facts: told }],
  };
}

const placeCell = (place: Place): Cell =>
  'screen' in place ? { text: place.screen.menu, url: place.screen.url } : place.note;
