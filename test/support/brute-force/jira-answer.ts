import type { Assumptions, SiteFile } from '../../../dev/jira-site';
import { groupIdsOf } from './account';
import { together } from './held';
import { extentOf } from './holder';
import { type AccountId, holdersOf, projectOf } from './site-parts';

const NAMING: ReadonlySet<string> = new Set(['user', 'group', 'projectRole']);

/** What the documentation leaves open about the answer to POST /permissions/check, as far as generated sites touch it. */
export type OpenQuestions = Pick<
  Assumptions,
  | 'perIssueHolderGrantsProjectLevel'
  | 'unknownHolderGrants'
  | 'browseIsPrerequisite'
  | 'administerImpliesAdministerProjectsInCheck'
  | 'portalHolderCovers'
>;

/**
 * Whether Jira says that an active account holds a permission in a live project, with the open questions settled one way.
 * Worked out from the holders by the documentation, not by the simulated site.
 */
export function jiraSaysYes(
  site: SiteFile,
  accountId: AccountId,
  projectKey: string,
  permission: string,
  open: OpenQuestions,
): boolean {
  if (permission !== 'BROWSE_PROJECTS' && open.browseIsPrerequisite)
    if (!jiraSaysYes(site, accountId, projectKey, 'BROWSE_PROJECTS', open)) return false;
  if (permission === 'ADMINISTER_PROJECTS' && open.administerImpliesAdministerProjectsInCheck)
    if (administersJira(site, accountId)) return true;
  const project = projectOf(site, projectKey);
  // One that names nobody, or nobody who is there, covers nobody; only of an unknown type is it open whether Jira counts it.
  const holders = holdersOf(site, project, permission).filter(
    (holder) => !NAMING.has(holder.type) || extentOf(site, accountId, project, holder) !== 'unclear',
  );
  if (
    open.portalHolderCovers === 'anyone-signed-in' &&
    holders.some(({ type }) => type === 'sd.customer.portal.only')
  )
    return true;
  const recognised = open.unknownHolderGrants ? 'every-issue' : 'no-issue';
  const extent = together(site, accountId, project, holders, recognised);
  return extent === 'every-issue' || (extent === 'some-issues' && open.perIssueHolderGrantsProjectLevel);
}

/** Whether a group of the account holds Administer Jira. */
export function administersJira(site: SiteFile, accountId: AccountId): boolean {
  const own = groupIdsOf(site, accountId);
  return (site.globalGrants['ADMINISTER'] ?? []).some((groupId) => own.has(groupId));
}
