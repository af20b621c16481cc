import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, bots, reporter, role } from './holders';
import { project, roleIds, scheme, smallSite, teamProject, who } from './small-site';

const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const LINK = 'LINK_ISSUES';
const SCHEMES = 30;

/** How many projects there are of each kind, the team-managed one left out. */
export const DOUBTFUL = 60;
export const REFUSED = 70;

/** What proof is taken to cost in points, in the order in which it is done. */
export const POINTS = {
  firstSchemes: 25 * 101,
  schemes: SCHEMES * 101,
  doubts: DOUBTFUL * 14,
  refusals: REFUSED * 14,
  confirmation: 126,
} as const;
export const ALL_POINTS = POINTS.schemes + POINTS.doubts + POINTS.refusals + POINTS.confirmation;
/** What a look at a project is taken to cost in requests. */
export const LOOK_CALLS = { company: 3, team: 2 } as const;

/**
 * Thirty schemes. In sixty projects Edit is granted to the reporter and to a role, in which the bot is in every second; in seventy Edit
 * and Link are refused; in one team-managed project everything is granted.
 */
export const budgetSite: SiteFile = smallSite({
  projects: [
    ...Array.from({ length: DOUBTFUL }, (_, at) =>
      project(at + 1, `D${at}`, 100 + (at % (SCHEMES - 1)), {
        ...(at % 2 === 0 && { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
      }),
    ),
    ...Array.from({ length: REFUSED }, (_, at) => project(1_001 + at, `R${at}`, 7)),
    teamProject(2_000, 'TEAM', 'open'),
  ],
  permissionSchemes: [
    ...Array.from({ length: SCHEMES - 1 }, (_, at) =>
      scheme(100 + at, {
        [BROWSE]: [anyJiraUser],
        [EDIT]: [reporter, role(roleIds.developers)],
        [LINK]: [anyJiraUser],
      }),
    ),
    scheme(7, { [BROWSE]: [anyJiraUser], [EDIT]: [bots], [LINK]: [bots] }),
  ],
});
