import { accountBlocker, type AccountFacts, jiraAccess, sameGroup } from '../account';
import type { ReasonCode } from '../outcome';
import type { RoleMembership } from '../project-facts';
import type { BoardConfiguration, BoardProject, FilterReading, FilterShare } from './board-reading';
import { projectsOf } from './jql-projects';
import { type HeldSaid, type Is, type Named, type Said, worstSaid } from './said';

/** Why a board is not, or not known to be, visible or its sprints manageable. Beside these, what holds of any permission. */
export type BoardReason =
  | ReasonCode
  /** Not there, private, or not visible to the viewing admin: Jira tells these apart for nobody. */
  | 'board-not-seen'
  | 'filter-unreadable'
  /** Access to some Jira app, but not to the one that boards belong to. */
  | 'no-software-access'
  | 'not-shared'
  /** None of the shares covers the account, but one could not be resolved. */
  | 'share-unresolved'
  /** It may change the filter; whether that shows it the board is not documented. */
  | 'may-edit-filter'
  /** The filter is shared with it, but it browses none of the board's projects, as far as is known. */
  | 'browses-no-project'
  /** The filter names no projects, so that Jira asks for the permission in every project. */
  | 'complex-filter'
  /** The filter names a project that Jira does not list for the board. */
  | 'project-unresolved'
  | 'team-managed';

export type BoardSaid = Said<BoardReason>;

/** How the account stands to one share. */
export interface ShareFinding {
  readonly share: FilterShare;
  readonly covers: Is;
  /** The group through which it is in a role. */
  readonly group?: string;
}

export interface JudgedBoardProject extends BoardProject {
  /** The filter names it; otherwise the board only has issues of it. */
  readonly inFilter: boolean;
  readonly browse: HeldSaid;
  readonly manageSprints: BoardSaid;
}

export interface JudgedBoard {
  readonly id: number;
  readonly name?: string;
  readonly type?: string;
  readonly filter?: Named;
  readonly ownedByAccount: boolean;
  readonly shares: readonly ShareFinding[] | null;
  readonly visible: BoardSaid;
  /** `null` when Jira did not tell. */
  readonly projects: readonly JudgedBoardProject[] | null;
  /** Absent for boards without sprints. */
  readonly manageSprints?: BoardSaid;
}

/** What was read about one board, and how the account stands in its projects. */
export interface BoardEvidence {
  readonly id: number;
  readonly configuration: BoardConfiguration | null;
  /** `app-access-rule` where such a rule may have hidden it from this app. */
  readonly filter: FilterReading | 'unreadable' | 'app-access-rule';
  readonly projects: readonly BoardProject[] | null;
  readonly account: AccountFacts;
  readonly held: (permission: 'BROWSE_PROJECTS' | 'MANAGE_SPRINTS_PERMISSION', projectId: number) => HeldSaid;
  readonly role: (projectId: number, roleId: string) => RoleMembership | undefined;
  /** Manage sprints in every project of the site, where that was asked for a filter that names none. */
  readonly everywhere: HeldSaid;
}

/**
 * Judges whether an account sees a board and may manage its sprints. A board is for those who can view its filter (Atlassian, "How to restrict
 * the access to JIRA Agile Scrum board"; Atlassian REST v3, "Get filter": whom a filter is shown to), and the sprint permission is checked on
 * the projects of that filter (Atlassian support, "Use manage sprints permission for advanced cases").
 */
export function judgeBoard(evidence: BoardEvidence): JudgedBoard {
  const { id, configuration, account } = evidence;
  const filter = typeof evidence.filter === 'string' ? undefined : evidence.filter;
  const shares = filter?.shares?.map((share) => findingOf(evidence, share)) ?? null;
  const names = filter?.jql === undefined ? null : projectsOf(filter.jql);
  const projects = evidence.projects?.map((project) => judgeProject(evidence, project, names)) ?? null;
  const ownedByAccount = filter?.ownerId === account.accountId;
  return {
    id,
    ...(configuration && { name: configuration.name, type: configuration.type }),
    ...(filter && { filter: { id: filter.id, name: filter.name } }),
    ownedByAccount,
    shares,
    visible: visible(evidence, shares, ownedByAccount, projects),
    projects,
    ...(configuration?.type !== 'kanban' && { manageSprints: sprints(evidence, filter, names, projects) }),
  };
}

function findingOf({ account, held, role }: BoardEvidence, share: FilterShare): ShareFinding {
  const is = (covers: boolean): ShareFinding => ({ share, covers: covers ? 'yes' : 'no' });
  switch (share.kind) {
    case 'public':
    case 'logged-in':
      return is(true);
    case 'user':
      return is(share.accountId === account.accountId);
    case 'group':
      if (account.groups === null) return { share, covers: 'unknown' };
      return is(account.groups.some((own) => sameGroup(own, share.group)));
    case 'project':
      return { share, covers: held('BROWSE_PROJECTS', share.project.id).is };
    case 'role': {
      const membership = role(share.project.id, share.role.id);
      if (!membership || membership.via === 'unreadable') return { share, covers: 'unknown' };
      return {
        ...is(membership.via !== 'none'),
        ...(membership.via === 'group' && { group: membership.group }),
      };
    }
    case 'unknown-project':
    case 'unrecognised':
      return { share, covers: 'unknown' };
  }
}

function visible(
  evidence: BoardEvidence,
  shares: readonly ShareFinding[] | null,
  owned: boolean,
  projects: readonly JudgedBoardProject[] | null,
): BoardSaid {
  const { account, configuration, filter } = evidence;
  const blocked = accountBlocker(account) ?? (jiraAccess(account) === 'no' ? 'no-jira-access' : undefined);
  if (blocked) return { is: 'no', why: blocked };
  if (!configuration) return { is: 'unknown', why: 'board-not-seen' };
  if (filter === 'app-access-rule') return { is: 'unknown', why: filter };
  if (filter === 'unreadable' || (!shares && !owned)) return { is: 'unknown', why: 'filter-unreadable' };
  const covered = (findings: readonly ShareFinding[], is: Is): boolean =>
    findings.some(({ covers }) => covers === is);
  if (!owned && !covered(shares ?? [], 'yes')) {
    if (covered(shares ?? [], 'unknown')) return { is: 'unknown', why: 'share-unresolved' };
    const edit = filter.editShares?.map((share) => findingOf(evidence, share)) ?? [];
    if (edit.some(({ covers }) => covers !== 'no')) return { is: 'unknown', why: 'may-edit-filter' };
    return { is: 'no', why: 'not-shared' };
  }
  // Boards are answered to those with a licence only (Jira Software REST, "Get all boards": 403 "user does not have valid license").
  if (account.applicationRoles === null) return { is: 'unknown', why: 'jira-access-unreadable' };
  if (!account.applicationRoles.includes('jira-software'))
    return { is: 'unknown', why: 'no-software-access' };
  // Whether the filter alone is enough is told nowhere, so a board of which the account browses nothing is no certain one.
  if (!projects?.some(({ browse }) => browse.is === 'yes'))
    return { is: 'unknown', why: 'browses-no-project' };
  return { is: 'yes' };
}

function judgeProject(
  { held }: BoardEvidence,
  project: BoardProject,
  names: readonly string[] | null,
): JudgedBoardProject {
  return {
    ...project,
    inFilter: names?.some((name) => isMeant(project, name)) ?? false,
    browse: held('BROWSE_PROJECTS', project.id),
    // What the permission does in a team-managed project is documented nowhere.
    manageSprints:
      project.style === 'team'
        ? { is: 'unknown', why: 'team-managed' }
        : held('MANAGE_SPRINTS_PERMISSION', project.id),
  };
}

/** JQL takes a project's key, name or id, whatever the case. */
function isMeant({ id, key, name }: BoardProject, written: string): boolean {
  const text = written.toLowerCase();
  return text === key.toLowerCase() || text === name.toLowerCase() || text === String(id);
}

function sprints(
  { configuration, filter: read, everywhere, account }: BoardEvidence,
  filter: FilterReading | undefined,
  names: readonly string[] | null,
  projects: readonly JudgedBoardProject[] | null,
): BoardSaid {
  const blocked = accountBlocker(account);
  if (blocked) return { is: 'no', why: blocked };
  if (!configuration) return { is: 'unknown', why: 'board-not-seen' };
  if (configuration.type !== 'scrum') return { is: 'unknown', why: 'team-managed' };
  if (filter?.jql === undefined)
    return { is: 'unknown', why: read === 'app-access-rule' ? read : 'filter-unreadable' };
  if (!names) return everywhere.is === 'yes' ? everywhere : { is: 'unknown', why: 'complex-filter' };
  const meant = names.map((name) => (projects ?? []).filter((project) => isMeant(project, name)));
  if (meant.some((found) => found.length !== 1)) return { is: 'unknown', why: 'project-unresolved' };
  return worstSaid(meant.flat().map(({ manageSprints }) => manageSprints));
}
