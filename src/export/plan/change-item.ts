import type { PlannedChange } from '../../domain/plan/plan';
import { list, number } from '../wording';
import { plain } from '../wording/markdown';
import { type ChangeText, changeText, type PlanContext, type ProjectPlace } from '../wording/plan';
import { placeMarkdown } from './place-markdown';

/** Projects that have a line and a link of their own in a ticket; the keys of the others follow on one line. */
const LINKED = 50;
/** Keys on that line; a ticket has a limit, too. */
const LISTED = 1_000;

/** One change as an item to tick, with all that belongs to it below. @param position from 1 on */
export function changeItem(planned: PlannedChange, position: number, context: PlanContext): string[] {
  const text = changeText(planned, context);
  return [
    `- [ ] ${position}. **${plain(text.what)}**`,
    ...below(text).map((line) => `  - ${line}`),
    ...projectItems(text.projects),
  ];
}

function below({ how, where, who, permissions, closes, gives, reach, projects }: ChangeText): string[] {
  const isPerProject = projects.length > 1;
  return [
    plain(how),
    ...(isPerProject ? [] : [`Where: ${placeMarkdown(where)}`]),
    plain(`Who can do it: ${who}.`),
    // One permission is in the title already.
    ...(permissions.length > 1 ? [`Permissions: ${plain(list(permissions))}`] : []),
    plain(closes),
    standingOut(plain(gives.join(' '))),
    plain(reach.join(' ')),
  ];
}

/** What is of high risk is to be seen at a glance. */
const standingOut = (written: string): string => written.replace(/^High risk:/u, '**High risk:**');

/** Each project is a change of its own. */
function projectItems(projects: readonly ProjectPlace[]): string[] {
  if (projects.length < 2) return [];
  const linked = projects.slice(0, LINKED);
  const listed = projects.slice(LINKED, LISTED);
  const rest = projects.length - linked.length - listed.length;
  return [
    ...linked.map(({ key, place }) => `  - [ ] ${plain(key)}: ${placeMarkdown(place)}`),
    ...(listed.length > 0
      ? [
          `  - [ ] In the same way: ${plain(listed.map(({ key }) => key).join(', '))}${rest > 0 ? ` and ${number(rest)} more, which the plan as JSON names` : ''}`,
        ]
      : []),
  ];
}
