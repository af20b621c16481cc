import type { Locator } from 'playwright-core';
import type { SiteFile } from '../../../dev/jira-site';
import { bots } from '../sites/holders';
import { project, scheme, smallSite } from '../sites/small-site';
import type { Visit } from './visit';

export const SITE_URL = 'https://acme.atlassian.net';
export const CLOUD_ID = '3f2b8c1e-7d46-4a90-9b1f-c5e0d2a86f47';

/** A site with an address of Atlassian's, one project, and an account for the connector. */
export const acme = (parts: Partial<SiteFile> = {}): SiteFile =>
  smallSite({
    site: { baseUrl: SITE_URL, cloudId: CLOUD_ID, plans: [{ id: 'jira-software', plan: 'PAID' }] },
    projects: [project(1, 'ONE', 7)],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [bots] })],
    ...parts,
  });

/** One entry of a checklist. */
export const entry = ({ frame }: Visit, id: string): Locator => frame.locator(`[id="entry-${id}"]`);

/** Opens an entry, if it is not open yet. */
export async function openEntry(visit: Visit, id: string): Promise<Locator> {
  const toggle = visit.frame.locator(`[id="open-${id}"]`);
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  return entry(visit, id);
}

/** Ticks an entry. */
export const tick = (visit: Visit, id: string): Promise<void> =>
  entry(visit, id).getByRole('checkbox').check();

/** Waits until so many are done. @param told such as "3 of 20 done" */
export const isDone = ({ frame }: Visit, told: string): Promise<void> =>
  frame.getByText(told, { exact: true }).first().waitFor();

/** What is found in an entry, each in its first sentence; waits until it is so many findings. */
export async function findingsIn(place: Locator, many = 1): Promise<string[]> {
  const titles = place.locator('[role="status"] p:first-child');
  await titles.nth(many - 1).waitFor();
  return titles.allTextContents();
}

/** Waits until the button that opens an entry has the focus. */
export const hasFocusAt = ({ frame }: Visit, id: string): Promise<void> =>
  frame.locator(`[id="open-${id}"]:focus`).waitFor();
