import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { isBarelyGranted } from '../domain/barely-granted';
import { isWorthAsking } from '../domain/closer-look';
import type { AskedProjects, SurveyEvidence } from '../domain/evidence';
import { planLooks } from '../domain/plan-looks';
import type { SchemeScan } from '../domain/scheme';
import type { Jira } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { findPortals } from './find-portals';
import { withPortals } from './part-evidence';
import { confirmLive } from './project-state';

/** One part of the bulk answer, by the number of its chunk. */
export interface SurveyedPart {
  readonly of: number;
  readonly part: AskedProjects;
}

/** Follows Jira's bulk answer up: which projects are live, which have a portal, and which need a closer look. */
export async function survey(
  jira: Jira,
  { plan, profile, options, shared }: RunManifest,
  parts: readonly SurveyedPart[],
  scan: SchemeScan,
): Promise<SurveyEvidence> {
  if (!isWorthAsking(shared)) return { vanished: [], stateUnread: [], looks: [], sources: jira.sources };
  const bare = parts.flatMap(({ part }) =>
    part.notAsked === undefined
      ? part.projects.filter((_, index) => isBarelyGranted(part, index)).map(({ id }) => id)
      : [],
  );
  const states = await confirmLive(jira, bare, plan.shortcut);
  const live = plan.shortcut?.live;
  const portals =
    live === undefined
      ? undefined
      : await findPortals(
          jira,
          parts.map(({ part }) => part),
          scan,
          live,
        );
  const gone = new Set(states.vanished);
  const looked = parts.map(({ of, part }) => ({ of, part: withPortals(part, portals) }));
  const roleNeeds = wantedKeys(activeRequirements(profile, options), 'project-role');
  const looks = planLooks(looked, scan, roleNeeds).map((batch) => ({
    ...batch,
    ids: batch.ids.filter((id) => !gone.has(id)),
  }));
  return {
    ...states,
    ...(portals && { portals }),
    looks: looks.filter(({ ids }) => ids.length > 0),
    sources: jira.sources,
  };
}
