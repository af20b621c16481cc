import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile, ProjectFile } from '../../../dev/jira-site/site-file/schema';
import { canSignIn } from './account';
import { type Extent, extentOf } from './holder';
import { type AccountId, holdersOf, type LevelFile, membersOf, projectOf } from './site-parts';

/** What is left open where the documentation is silent, settled one way. */
type Settled = Exclude<Extent, 'unclear'>;

/**
 * Which issues some holders give together, if unclear ones covered `unclear`. Holders add up: each issue that one of them covers is
 * covered, and some issues here and some there are still not known to be all.
 */
export function together(
  site: SiteFile,
  accountId: AccountId,
  project: ProjectFile,
  holders: readonly HolderFile[],
  unclear: Settled,
): Settled {
  if (!canSignIn(site, accountId)) return 'no-issue';
  const extents = holders
    .map((holder) => extentOf(site, accountId, project, holder))
    .map((extent) => (extent === 'unclear' ? unclear : extent));
  if (extents.some((extent) => extent === 'every-issue')) return 'every-issue';
  return extents.some((extent) => extent === 'some-issues') ? 'some-issues' : 'no-issue';
}

/** The same when nothing is assumed: `unclear` where it hangs on what an unclear holder covers. */
function whateverIsUnclear(
  site: SiteFile,
  accountId: AccountId,
  project: ProjectFile,
  holders: readonly HolderFile[],
): Extent {
  const [most, least] = (['every-issue', 'no-issue'] as const).map((unclear) =>
    together(site, accountId, project, holders, unclear),
  );
  return most !== undefined && most === least ? most : 'unclear';
}

/** On which issues of a project an account holds a permission. */
export function permissionHeld(
  site: SiteFile,
  accountId: AccountId,
  projectKey: string,
  permission: string,
): Extent {
  const project = projectOf(site, projectKey);
  return whateverIsUnclear(site, accountId, project, holdersOf(site, project, permission));
}

/** On which issues that carry a level an account is among its members, in one project. */
export function levelHeld(
  site: SiteFile,
  accountId: AccountId,
  projectKey: string,
  level: LevelFile,
): Extent {
  return whateverIsUnclear(site, accountId, projectOf(site, projectKey), membersOf(site, level));
}
