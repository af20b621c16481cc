import type { SiteFile } from '../../../dev/jira-site';
import type { TestApp } from '../app/test-apps';
import { anyJiraUser, bots } from '../sites/holders';
import { groupIds, project, scheme, smallGroups, smallSite, who } from '../sites/small-site';
import { goTo, openPath } from './profile-steps';
import type { Visit } from './visit';

/** Five projects with one scheme: the bot browses as everybody does, edits and deletes by its group. */
export const fiveProjects: SiteFile = smallSite({
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  // The app's own account is in the groups that administer Jira, and has to look up accounts, too.
  globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.admins, groupIds.pickers] },
  projects: ['ONE', 'TWO', 'SIX', 'TEN', 'TRY'].map((key, index) => project(index + 1, key, 7)),
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [bots], DELETE_ISSUES: [bots] }, 'Platform'),
  ],
});

/** Takes the bot out of its group, or puts it back. */
export function inBots({ site }: TestApp, isIn: boolean): void {
  const type = isIn ? 'add-group-member' : 'remove-group-member';
  site.apply({ type, groupId: groupIds.bots, accountId: who.bot });
}

/** Lets a day pass, and with it the hourly trigger find what is due and the queue do it. */
export async function aDayLater({ clock, trigger, queue }: TestApp): Promise<void> {
  clock.moveTo(clock.now() + 86_400_000);
  await trigger('clock-trigger');
  await queue.deliverUntil(clock.now() + 120_000);
}

/** Goes to the list of saved checks. */
export const openChecks = (visit: Visit): Promise<void> => goTo(visit, 'Saved checks', 'Saved checks');

/** Opens one saved check by its address. */
export async function openSaved(visit: Visit, checkId: string): Promise<void> {
  await openPath(visit, `/checks/${checkId}`);
  await visit.frame.getByRole('heading', { name: 'Runs' }).waitFor();
}
