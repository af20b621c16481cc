import type { SiteFacts } from '../../domain/evidence';
import type { Prerequisite } from '../../domain/explanation';
import type { Holder } from '../../domain/holder';
import {
  appAccessScreen,
  groupsScreen,
  type LinkedProject,
  permissionSchemeScreen,
  projectDetailsScreen,
  projectPeopleScreen,
  projectPermissionsScreen,
  type Screen,
  usersScreen,
} from '../links';
import { FREE_PLAN_NO_LINK } from './free-plan';

/** Where one link of a chain is changed: a screen, or why there is none to open. */
export type Place = { readonly screen: Screen } | { readonly note: string };

type PlacedProject = LinkedProject & { readonly id: number };
type PlacedSite = Pick<SiteFacts, 'baseUrl' | 'plan'>;

/**
 * Where it is changed who belongs to a holder.
 * @returns `undefined` for holders that nobody can be put into: they are changed in the scheme, or on each issue
 */
export function holderPlace(holder: Holder, project: PlacedProject, site: PlacedSite): Place | undefined {
  switch (holder.kind) {
    case 'role':
      return site.plan === 'free' && project.style === 'company'
        ? { note: FREE_PLAN_NO_LINK }
        : { screen: projectPeopleScreen(site.baseUrl, project) };
    case 'group':
      return { screen: groupsScreen() };
    case 'any-app-user':
    case 'app-user':
      return { screen: appAccessScreen() };
    case 'project-lead':
      return { screen: projectDetailsScreen(site.baseUrl, project) };
    case 'anyone':
    case 'user':
    case 'per-issue':
    case 'portal-customer':
    case 'unrecognised':
      return undefined;
  }
}

/**
 * Where the grants of a project are changed. The scheme of a team-managed project has no screen of its own: what a role may do
 * there is set in the project. On Free plans schemes cannot be edited (Atlassian support, "Grant or revoke permissions in a scheme").
 */
export function schemePlace(schemeId: string, project: PlacedProject, site: PlacedSite): Place {
  if (project.style === 'team') return { screen: projectPermissionsScreen(site.baseUrl, project) };
  return site.plan === 'free'
    ? { note: FREE_PLAN_NO_LINK }
    : { screen: permissionSchemeScreen(site.baseUrl, schemeId) };
}

/** Where a prerequisite is changed; `undefined` for Browse Projects, which is a permission with a chain of its own. */
export function prerequisitePlace(kind: Prerequisite['kind']): Place | undefined {
  switch (kind) {
    case 'account-active':
      return { screen: usersScreen() };
    case 'jira-access':
      return { screen: appAccessScreen() };
    case 'browse-projects':
      return undefined;
  }
}
