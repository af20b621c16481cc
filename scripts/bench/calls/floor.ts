import { IN_FLIGHT, LATENCY, MEAN_LATENCY } from './latency';

/** Projects that one permission check takes, and that one page of a search holds (Atlassian REST v3). */
const [PROJECTS_PER_CHECK, PROJECTS_PER_PAGE] = [1_000, 100];

/** What no way of asking Jira can do without, however clever. */
export interface Floor {
  readonly calls: number;
  readonly milliseconds: number;
}

/** Requests that know nothing of each other's answers: who the account is, which permissions there are, which projects. */
const ROUNDS = 2;

/**
 * The least that Jira's answer about every project takes: the account, the permission catalogue, the projects, and the checks.
 * @param shortcut whether Jira lists all projects in one answer, beside the total that proves it whole
 */
export function floorOf(projects: number, shortcut: boolean): Floor {
  const pages = Math.ceil(projects / PROJECTS_PER_PAGE);
  const enumeration = shortcut ? Math.min(2, pages) : pages;
  const calls = 2 + enumeration + Math.ceil(projects / PROJECTS_PER_CHECK);
  // All in flight all the time, and never less than one answer after the other where one rests on the other.
  const milliseconds = Math.max((calls * MEAN_LATENCY) / IN_FLIGHT, ROUNDS * LATENCY.median);
  return { calls, milliseconds };
}

/**
 * The most calls that the app may make until Jira's answer is there for every project; authorisations and pages of archived and
 * deleted projects not counted.
 */
export function boundOf(projects: number, shortcut: boolean): number {
  const pages = shortcut ? 0 : Math.ceil(projects / PROJECTS_PER_PAGE);
  return 12 + Math.ceil(projects / PROJECTS_PER_CHECK) + pages;
}
