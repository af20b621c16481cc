import type { ValidRequest } from '../contract/api';
import type { PlanEvidence } from '../contract/plan';
import { accountBlocker } from '../domain/account';
import type { ProjectResult } from '../domain/judge-part';
import type { Scheme } from '../domain/scheme';
import type { Jira, SchemeWithGrants } from '../ports/jira';
import type { World } from '../ports/world';
import { groupsToJoin } from './groups-to-join';
import { judgeOnePart } from './read-run';
import { readableManifest } from './run-access';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

/** Schemes that one request reads whole: each costs a request to Jira. */
const MOST_SCHEMES = 60;

/**
 * Reads what planning needs besides the report of one part: all that the account holds in its projects, and all grants of the schemes
 * behind its gaps. One request for up to 1,000 projects, and one for each scheme.
 * @throws AppError `run-not-found`, or `chunk-not-found` for a part the run does not have
 */
export async function readPlanEvidence(
  world: World,
  { runId, part }: ValidRequest<'plan/evidence'>,
): Promise<PlanEvidence> {
  const manifest = await readableManifest(world, runId);
  const results = await judgeOnePart(world, manifest, part);
  const { jira } = world;
  const [catalogue, { schemes, partlyRead }] = await Promise.all([
    tolerate(() => jira.permissionCatalogue(), null),
    readWhole(jira, results),
  ]);
  const ofType = (wanted: string): string[] =>
    [...(catalogue ?? [])].flatMap(([key, { type }]) => (type === wanted ? [key] : []));
  const { account } = manifest.shared;
  const joinable = await groupsToJoin(
    jira,
    results.flatMap(({ judged }) => judged.scheme ?? []),
    results.map(({ judged }) => judged.facts?.roles ?? {}),
    judgedKeys(manifest),
  );
  const projectIds = results.map(({ judged }) => judged.project.id);
  const answer =
    catalogue === null || accountBlocker(account) !== undefined
      ? null
      : await tolerate(
          () =>
            jira.checkPermissions({
              accountId: account.accountId,
              global: ofType('GLOBAL'),
              project: projectIds.length === 0 ? [] : ofType('PROJECT'),
              projectIds,
            }),
          null,
        );
  return {
    part,
    permissions: Object.fromEntries(
      [...(catalogue ?? [])]
        .filter(([, { type }]) => type === 'PROJECT' || type === 'GLOBAL')
        .map(([key, { name }]) => [key, { name }]),
    ),
    held: answer && heldTogether(projectIds, answer.project),
    heldGlobally: answer && [...answer.global].sort(),
    schemes,
    partlyRead,
    ...joinable,
    sources: jira.sources,
  };
}

/** Projects in which the same is held, together: thousands of projects come to a few lists. */
function heldTogether(
  projectIds: readonly number[],
  granted: ReadonlyMap<string, ReadonlySet<number>>,
): NonNullable<PlanEvidence['held']> {
  const keys = [...granted.keys()].sort();
  const found = new Map<string, { permissions: string[]; projectIds: number[] }>();
  for (const id of projectIds) {
    const permissions = keys.filter((key) => granted.get(key)?.has(id));
    const name = permissions.join(' ');
    const known = found.get(name);
    if (known) known.projectIds.push(id);
    else found.set(name, { permissions, projectIds: [id] });
  }
  return [...found.values()];
}

async function readWhole(
  jira: Jira,
  results: readonly ProjectResult[],
): Promise<{ schemes: Scheme[]; partlyRead: string[] }> {
  const wanted = new Map<string, { scheme: Scheme; projectId?: number }>();
  for (const { judged, requirements } of results) {
    const { scheme, project } = judged;
    if (!scheme || !requirements.some(({ gap }) => gap)) continue;
    wanted.set(scheme.id, { scheme, ...(project.style === 'team' && { projectId: project.id }) });
  }
  // Those of company-managed projects first: one of them is behind many projects.
  const inOrder = [...wanted.values()].sort(
    (a, b) => Number(a.projectId !== undefined) - Number(b.projectId !== undefined),
  );
  const read = await Promise.all(
    inOrder.slice(0, MOST_SCHEMES).map(async ({ scheme, projectId }) => {
      const whole = await tolerate(
        () =>
          projectId === undefined
            ? jira.permissionScheme(scheme.id)
            : jira.projectPermissionScheme(projectId),
        null,
      );
      return { scheme, whole };
    }),
  );
  const rest = inOrder.slice(MOST_SCHEMES).map(({ scheme }) => ({ scheme, whole: null }));
  const all: readonly { scheme: Scheme; whole: SchemeWithGrants | null }[] = [...read, ...rest];
  return {
    schemes: all.map(({ scheme, whole }) => (whole ? withAllGrants(whole) : scheme)),
    partlyRead: all.flatMap(({ scheme, whole }) => (whole ? [] : [scheme.id])),
  };
}

const withAllGrants = ({ id, name, projectId, grants }: SchemeWithGrants): Scheme => ({
  id,
  name,
  grants,
  ...(projectId !== undefined && { projectId }),
});
