import type { Locator } from 'playwright-core';
import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, role, user } from '../sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../sites/small-site';
import type { Visit } from './visit';

/** Two projects in which the bot may browse; it edits in the first alone, and deletes nowhere. */
export const twoProjects: SiteFile = smallSite({
  projects: [
    project(1, 'ONE', 7, { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
    project(2, 'TWO', 7),
  ],
  permissionSchemes: [
    scheme(7, {
      BROWSE_PROJECTS: [anyJiraUser],
      EDIT_ISSUES: [role(roleIds.developers)],
      DELETE_ISSUES: [user(who.lead)],
    }),
  ],
});

/** Goes to a place of the main navigation and waits for its heading. */
export async function goTo({ frame }: Visit, place: string, heading: string): Promise<void> {
  await frame
    .getByRole('navigation', { name: 'Integration Preflight' })
    .getByRole('link', { name: place, exact: true })
    .click();
  await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Opens an address of the page itself, as a copied link would. @param path e.g. `/connectors/new` */
export async function openPath({ page }: Visit, path: string): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  const module = /^\/jira\/(?:settings\/)?apps\/[^/]+\/[^/]+/u.exec(pathname)?.[0];
  if (module === undefined) throw new Error(`${pathname} is no address of a module.`);
  await page.goto(`${origin}${module}${path}`);
}

/** The field with the whole profile as text, shown. */
export async function asJson({ frame }: Visit): Promise<Locator> {
  await frame.getByRole('radio', { name: 'JSON' }).check();
  const text = frame.getByLabel('Profile as JSON');
  await text.waitFor();
  return text;
}

/** Saves what is typed and waits for the profile's own page. */
export async function save({ frame }: Visit, version: number): Promise<void> {
  await frame
    .getByRole('button', { name: version === 1 ? 'Save for this site' : `Save as version ${version}` })
    .click();
  await frame.getByText(`Saved as version ${version}.`).waitFor();
}

/** Waits until something has the focus, which may come a moment after it is shown. */
export async function waitForFocus({ frame }: Visit, target: Locator): Promise<void> {
  await target.and(frame.locator(':focus')).waitFor();
}
