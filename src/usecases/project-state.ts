import type { SurveyEvidence } from '../domain/evidence';
import type { Jira } from '../ports/jira';
import type { RunManifest, RunPlan } from '../ports/runs';
import type { World } from '../ports/world';
import { batches } from './batches';
import { tolerate } from './tolerate';

/** Ids that `project/search` and `data-policy/project` take in one request. */
const IDS_A_CALL = 50;

/** What became of projects in which nothing is granted. */
export type ProjectStates = Pick<SurveyEvidence, 'vanished' | 'stateUnread'>;

/**
 * Looks projects up again: Jira leaves those that do not exist out of its answer, so that nothing granted may mean gone.
 * @param shortcut how all projects were found in one answer; then the same answer, asked again, tells about all at once
 */
export async function confirmLive(
  jira: Jira,
  ids: readonly number[],
  shortcut?: RunPlan['shortcut'],
): Promise<ProjectStates> {
  // Two requests; one by one it would be one for fifty projects. A list that has archived projects too does not tell who is live.
  const tells = shortcut !== undefined && shortcut.listed === shortcut.live && ids.length > 2 * IDS_A_CALL;
  if (tells && (await isUnchanged(jira, ids, shortcut))) return { vanished: [], stateUnread: [] };
  const checked = await Promise.all(
    batches(ids, IDS_A_CALL).map(async (some) => {
      const page = await tolerate(
        () => jira.searchProjects({ status: 'live', ids: some, startAt: 0, maxResults: IDS_A_CALL }),
        null,
      );
      if (page === null) return { vanished: [], stateUnread: some };
      const live = new Set(page.projects.map(({ id }) => id));
      return { vanished: some.filter((id) => !live.has(id)), stateUnread: [] };
    }),
  );
  return {
    vanished: checked.flatMap(({ vanished }) => vanished),
    stateUnread: checked.flatMap(({ stateUnread }) => stateUnread),
  };
}

/** Whether the site still has as many live projects as when they were proved whole, and still lists each of these. */
async function isUnchanged(
  jira: Jira,
  ids: readonly number[],
  { listed, live }: NonNullable<RunPlan['shortcut']>,
): Promise<boolean> {
  const [permitted, page] = await Promise.all([
    tolerate(() => jira.permittedProjects(), null),
    tolerate(() => jira.searchProjects({ status: 'live', startAt: 0, maxResults: 1 }), null),
  ]);
  if (permitted?.length !== listed || page?.total !== live) return false;
  const still = new Set(permitted.map(({ id }) => id));
  return ids.every((id) => still.has(id));
}

/** Projects with a refusal that an app access rule keeps from this app: there, a no may be about the app. */
export async function blockedByRule(
  { jira }: Pick<World, 'jira'>,
  { shared }: Pick<RunManifest, 'shared'>,
  ids: readonly number[],
): Promise<number[]> {
  if (shared.site.appAccessRule !== 'some') return [];
  const asked = await Promise.all(
    batches(ids, IDS_A_CALL).map((some) => tolerate(() => jira.ruleBlockedProjects(some), some)),
  );
  return asked.flat();
}
