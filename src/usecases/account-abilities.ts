import type { ValidRequest } from '../contract/api';
import type { Abilities } from '../contract/audit';
import { PROJECTS_PER_CHUNK } from '../contract/limits';
import { accountBlocker, jiraAccess } from '../domain/account';
import { countRisks } from '../domain/plan/risk';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readAccount } from './accounts';
import { readPages } from './project-pages';
import { tolerate } from './tolerate';

/**
 * What an account can do at all: every permission of the site, asked in up to 1,000 projects. Jira's answer is taken as it is: a permission
 * that holds on some issues only counts, since this tells what could go wrong and not what is ready.
 * @throws AppError `account-not-found`, `cannot-browse-users`, and what Jira adapters throw
 */
export async function accountAbilities(
  world: World,
  { accountId, startAt }: ValidRequest<'account/abilities'>,
): Promise<Abilities> {
  const { jira } = world;
  const [user, catalogue, page] = await Promise.all([
    readAccount(world, accountId),
    jira.permissionCatalogue(),
    readPages(jira, { status: 'live' }, startAt, PROJECTS_PER_CHUNK),
  ]);
  const facts = accountFacts(user);
  const keysOf = (wanted: string): string[] =>
    [...catalogue].flatMap(([key, { type }]) => (type === wanted ? [key] : []));
  const projectIds = page.projects.map(({ id }) => id);
  // An account that cannot sign in can do nothing, whatever its groups say.
  const asks = accountBlocker(facts) === undefined;
  const globalKeys = asks ? keysOf('GLOBAL') : [];
  const projectKeys = asks && projectIds.length > 0 ? keysOf('PROJECT') : [];
  const [globals, inProjects] = await Promise.all([
    globalKeys.length === 0
      ? new Set<string>()
      : tolerate(
          async () =>
            (await jira.checkPermissions({ accountId, global: globalKeys, project: [], projectIds: [] }))
              .global,
          null,
        ),
    projectKeys.length === 0
      ? new Map<string, ReadonlySet<number>>()
      : tolerate(
          async () =>
            (await jira.checkPermissions({ accountId, global: [], project: projectKeys, projectIds }))
              .project,
          null,
        ),
  ]);
  const held = [...(inProjects ?? [])].flatMap(([key, ids]): [string, number][] =>
    ids.size > 0 ? [[key, ids.size]] : [],
  );
  const total = page.totals[0] ?? projectIds.length;
  const next = startAt + PROJECTS_PER_CHUNK;
  return {
    accountId,
    accountType: facts.accountType,
    active: facts.active,
    deleted: facts.deleted,
    jiraAccess: jiraAccess(facts),
    administersJira: globals === null ? 'unknown' : globals.has('ADMINISTER') ? 'yes' : 'no',
    globally: globals && [...globals].sort(),
    inProjects: inProjects && Object.fromEntries(held),
    projects: projectIds.length,
    total,
    risks: countRisks([...(globals ?? []), ...held.map(([key]) => key)]),
    permissions: Object.fromEntries(
      [...catalogue]
        .filter(([key]) => globals?.has(key) === true || inProjects?.has(key) === true)
        .map(([key, { name }]) => [key, { name }]),
    ),
    ...(next < total && { nextStartAt: next }),
  };
}
