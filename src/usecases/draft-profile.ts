import type { ValidRequest } from '../contract/api';
import type { ProjectScope } from '../contract/project';
import type { ProfileDraft } from '../contract/profile';
import type { Project } from '../domain/project';
import { AppError } from '../ports/errors';
import type { Jira } from '../ports/jira';
import type { World } from '../ports/world';
import { readAccount } from './accounts';
import { findNamedProjects } from './named-projects';
import { readPages } from './project-pages';
import { scopeQueries } from './scope';

/** Projects that the account's rights are read in: one permission check takes them (Atlassian REST v3, "Get bulk permissions"). */
const MOST_PROJECTS = 1_000;

/**
 * Writes a profile from what an account that works holds today: what it holds in every chosen project is required, what it holds in
 * some is optional. Holding is Jira's answer; whether the connector uses a right is for the admin to say.
 * @throws AppError `account-not-found`, `invalid-input` for an account that cannot hold anything or a choice without projects
 */
export async function draftProfile(
  world: World,
  { accountId, projects: scope }: ValidRequest<'profile/draft'>,
): Promise<ProfileDraft> {
  const { jira } = world;
  const account = await readAccount(world, accountId);
  if (!account.active)
    throw new AppError(
      'invalid-input',
      'This account is not active, so it holds nothing. Choose one that works today.',
      {
        field: 'accountId',
      },
    );
  const [{ projects, total }, onSite] = await Promise.all([find(jira, scope), jira.permissionCatalogue()]);
  if (projects.length === 0)
    throw new AppError('invalid-input', 'The choice fits no live project. Choose others.', {
      field: 'projects',
    });
  const keysOf = (type: string): string[] =>
    [...onSite].flatMap(([key, permission]) => (permission.type === type ? [key] : [])).sort();
  const answer = await jira.checkPermissions({
    accountId,
    global: keysOf('GLOBAL'),
    project: keysOf('PROJECT'),
    projectIds: projects.map(({ id }) => id),
  });
  const checked = world.now().toISOString().slice(0, 10);
  const common = { basis: 'inferred', checked } as const;
  const global = [...answer.global].sort().map((key) => ({
    kind: 'global-permission',
    key,
    level: 'recommended',
    reason: 'The account that this was made from holds it.',
    ...common,
  }));
  const perProject = keysOf('PROJECT').flatMap((key) => {
    const held = answer.project.get(key)?.size ?? 0;
    if (held === 0) return [];
    const inAll = held === projects.length;
    return [
      {
        kind: 'project-permission',
        key,
        level: inAll ? 'recommended' : 'optional',
        reason: `The account that this was made from holds it in ${inAll ? 'all' : held} of ${projects.length} projects.`,
        ...common,
      },
    ];
  });
  return {
    written: {
      id: 'my-connector',
      name: 'My connector',
      coverage: 'partial',
      coverageNote:
        'Made from what one account holds today, which may be more than the connector needs. Raise what it cannot do without to required and remove the rest.',
      requirements: [...global, ...perProject],
    },
    projects: projects.length,
    leftOut: Math.max(0, total - projects.length),
  };
}

async function find(
  jira: Jira,
  scope: ProjectScope,
): Promise<{ projects: readonly Project[]; total: number }> {
  if (scope.kind === 'keys') {
    const { projects } = await findNamedProjects(jira, scope.keys.slice(0, MOST_PROJECTS));
    return { projects, total: Math.max(projects.length, scope.keys.length) };
  }
  const found = await Promise.all(
    scopeQueries(scope).map((query) => readPages(jira, { ...query, status: 'live' }, 0, MOST_PROJECTS)),
  );
  const projects = found.flatMap((one) => one.projects).slice(0, MOST_PROJECTS);
  return { projects, total: found.reduce((sum, { totals }) => sum + Math.max(0, ...totals), 0) };
}
