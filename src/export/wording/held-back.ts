import type { HeldBack } from '../../contract/run';
import { count, number } from './numbers';

/** Points that Jira gives an app in an hour, for all its customers together (Atlassian, "Rate limiting", tier 1). */
const POINTS_AN_HOUR = 65_000;

const WORK: Readonly<Record<HeldBack['work'][number], string>> = {
  schemes: 'Read the permission schemes, without which no yes is proved',
  security: 'Read which issue security each project uses',
  explain: 'Look closer at the projects where something is missing or in doubt',
};

/** What a paused check has still to do: "Look closer at …". */
export function heldBackWork({ work }: HeldBack): string[] {
  return work.map((one) => WORK[one]);
}

/** What that costs, measured against what Jira allows. */
export function heldBackCost({ calls, points, projects }: HeldBack): string {
  const where = projects > 0 ? ` in ${count(projects, 'project')}` : '';
  const share = Math.max(1, Math.round((100 * points) / POINTS_AN_HOUR));
  const hours =
    points > POINTS_AN_HOUR
      ? `That is more than Jira allows in an hour, so it takes about ${count(Math.ceil(points / POINTS_AN_HOUR), 'hour')}.`
      : `That is ${share} % of what Jira allows this app in an hour, for all its customers together.`;
  return `It takes about ${count(calls, 'request')} to Jira${where}, about ${number(points)} rate-limit points. ${hours}`;
}
