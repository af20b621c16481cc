import type { Board, Filter } from '../model/configuration-state';
import type { Project, SiteState } from '../model/site-state';
import type { FilterShare } from '../site-file/configuration-schema';
import type { Assumptions } from '../assumptions';
import type { Rights } from './permissions';

const browsing = { administerCounts: false, perIssueCounts: true };

/** Who asks: the state of the site, what it is assumed to do, and the rights of the account. */
export interface Viewer {
  readonly state: SiteState;
  readonly assumptions: Readonly<Assumptions>;
  readonly rights: Rights;
}

/** Whether the account holds Browse Projects. */
export function browses({ rights }: Viewer, project: Project | undefined): boolean {
  return project !== undefined && rights.inProject(project, 'BROWSE_PROJECTS', browsing);
}

/** Browse Projects, Administer Projects or Administer Jira: whoever project search shows a project to. */
export function seesProject(viewer: Viewer, project: Project): boolean {
  const administers = viewer.rights.inProject(project, 'ADMINISTER_PROJECTS', {
    administerCounts: true,
    perIssueCounts: true,
  });
  return administers || browses(viewer, project);
}

function covers(viewer: Viewer, share: FilterShare): boolean {
  const { state, rights } = viewer;
  const { account, groupIds } = rights.subject;
  switch (share.type) {
    case 'global':
      return true;
    case 'loggedin':
      return account !== undefined;
    case 'user':
      return account?.accountId === share.accountId;
    case 'group':
      return groupIds.has(share.groupId);
    case 'project': {
      const project = state.projects.get(share.projectId);
      if (share.roleId === undefined) return browses(viewer, project);
      const actors = project?.roleActors.get(share.roleId);
      if (!actors || !account) return false;
      return actors.users.has(account.accountId) || [...actors.groups].some((id) => groupIds.has(id));
    }
  }
}

/** Atlassian REST docs, GET filter/{id}: filters of one's own, and those shared with one by any of their shares. */
export function seesFilter(viewer: Viewer, filter: Filter): boolean {
  return (
    viewer.rights.subject.account?.accountId === filter.ownerAccountId ||
    filter.shares.some((share) => covers(viewer, share))
  );
}

/** A board is for those who see its filter, and under one assumption for those alone who also browse one of its projects. */
export function seesBoard(viewer: Viewer, board: Board): boolean {
  const filter = viewer.state.configuration.filters.get(board.filterId);
  if (!filter || !seesFilter(viewer, filter)) return false;
  if (viewer.assumptions.boardVisibility === 'filter-share') return true;
  return board.projectIds.some((id) => browses(viewer, viewer.state.projects.get(id)));
}
