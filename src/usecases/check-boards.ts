import type { ValidRequest } from '../contract/api';
import type { BoardsAnswer } from '../contract/boards';
import type { AccountFacts } from '../domain/account';
import type { BoardConfiguration, BoardProject, FilterReading } from '../domain/fields/board-reading';
import { type BoardEvidence, judgeBoard } from '../domain/fields/judge-board';
import { projectsOf } from '../domain/fields/jql-projects';
import { type HeldSaid, worstSaid } from '../domain/fields/said';
import type { RoleMembership } from '../domain/project-facts';
import type { Jira } from '../ports/jira';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readRole } from './account-roles';
import { readAccount } from './accounts';
import { heldPermissions } from './held-permissions';
import { firstPage, readPages } from './project-pages';
import { some } from './read-screens';
import { tolerate } from './tolerate';

const KEYS = ['BROWSE_PROJECTS', 'MANAGE_SPRINTS_PERMISSION'] as const;

/** Projects of a site on which Manage sprints is looked at everywhere; on a larger one a filter without projects stays unknown. */
const EVERYWHERE = 300;

interface ReadBoard {
  readonly id: number;
  readonly configuration: BoardConfiguration | null;
  readonly projects: readonly BoardProject[] | null;
}

/**
 * Judges whether an account sees boards and may manage their sprints: from each board to its filter, from that to whom it is shared with.
 * No endpoint tells it of another account, and none of a board that the admin does not see.
 * @throws AppError `account-not-found` or `cannot-browse-users`
 */
export async function checkBoards(
  world: World,
  { boardIds, accountId }: ValidRequest<'boards/check'>,
): Promise<BoardsAnswer> {
  const { jira } = world;
  const [account, boards] = await Promise.all([
    readAccount(world, accountId).then(accountFacts),
    Promise.all([...new Set(boardIds)].map((id) => readBoard(jira, id))),
  ]);
  const filters = await some(
    boards.flatMap(({ configuration }) => configuration?.filterId ?? []),
    (ids) => jira.configuration.filters(ids),
  );
  const filterOf = ({ configuration }: ReadBoard): FilterReading | undefined =>
    filters.get(configuration?.filterId ?? '');
  const hidden = boards.some((board) => board.configuration !== null && !filterOf(board));
  const [roles, everywhere, rule] = await Promise.all([
    readRoles(jira, account, [...filters.values()]),
    // A filter that names no projects asks for the permission in all of them.
    boards.some((board) => needsEverywhere(board, filterOf(board))) ? siteProjects(jira) : null,
    hidden ? tolerate(() => jira.appAccessRule(), 'none' as const) : 'none',
  ]);
  const shared = [...filters.values()].flatMap(({ shares, editShares }) =>
    [...(shares ?? []), ...(editShares ?? [])].flatMap((share) =>
      share.kind === 'project' ? [share.project.id] : [],
    ),
  );
  const held = await heldPermissions(jira, account, KEYS, [
    ...shared,
    ...boards.flatMap(({ projects }) => projects?.map(({ id }) => id) ?? []),
    ...(everywhere ?? []),
  ]);
  const evidenceOf = (board: ReadBoard): BoardEvidence => ({
    ...board,
    filter: filterOf(board) ?? (rule === 'some' ? 'app-access-rule' : 'unreadable'),
    account,
    held,
    role: (projectId, roleId) => roles.get(`${projectId} ${roleId}`),
    everywhere: everywhere ? heldEverywhere(everywhere, held) : { is: 'unknown', why: 'not-checked-yet' },
  });
  return { boards: boards.map((board) => judgeBoard(evidenceOf(board))), sources: jira.sources };
}

async function readBoard({ configuration: setUp }: Jira, id: number): Promise<ReadBoard> {
  const [configuration, projects] = await Promise.all([
    tolerate(() => setUp.boardConfiguration(id), null),
    tolerate(() => setUp.boardProjects(id), null),
  ]);
  return { id, configuration, projects };
}

/** The account's place in the roles that filters are shared with. */
async function readRoles(
  jira: Jira,
  account: AccountFacts,
  filters: readonly FilterReading[],
): Promise<ReadonlyMap<string, RoleMembership>> {
  const wanted = new Map(
    filters.flatMap(({ shares, editShares }) =>
      [...(shares ?? []), ...(editShares ?? [])].flatMap((share) =>
        share.kind === 'role' ? [[`${share.project.id} ${share.role.id}`, share] as const] : [],
      ),
    ),
  );
  const read = await Promise.all(
    [...wanted].map(
      async ([key, { project, role }]) =>
        [key, (await readRole(jira, account, project, role.id)).membership] as const,
    ),
  );
  return new Map(read);
}

function needsEverywhere({ configuration }: ReadBoard, filter: FilterReading | undefined): boolean {
  return configuration?.type === 'scrum' && filter?.jql !== undefined && projectsOf(filter.jql) === null;
}

/** The live projects of a site that has not too many; `null` for a larger one. */
async function siteProjects(jira: Jira): Promise<number[] | null> {
  const live = { status: 'live' } as const;
  const first = await tolerate(() => firstPage(jira, live), null);
  if (!first || first.total > EVERYWHERE) return null;
  const found = await tolerate(() => readPages(jira, live, 0, EVERYWHERE, first), null);
  const whole = found?.totals.every((total) => total === found.projects.length) ?? false;
  return whole && found ? found.projects.map(({ id }) => id) : null;
}

function heldEverywhere(projectIds: readonly number[], held: BoardEvidence['held']): HeldSaid {
  return worstSaid(projectIds.map((id) => held('MANAGE_SPRINTS_PERMISSION', id)));
}
