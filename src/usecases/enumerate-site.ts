import type { Project, SkippedProject } from '../domain/project';
import type { Jira, ProjectPage, SchemeHead } from '../ports/jira';
import { PAGE, readPages } from './project-pages';
import { tolerate } from './tolerate';

/** Archived and deleted projects that are listed when a run starts; beyond it the shortcut is not worth its pages. */
const SKIPPED_AT_START = 5_000;

/** Every project of a site, from one answer that was proved whole. */
export interface SiteProjects {
  readonly projects: readonly Project[];
  readonly skipped: readonly SkippedProject[];
  /** How many projects the answer listed, skipped ones included. */
  readonly listed: number;
}

/** No proof; archived and deleted projects all the same, where they were listed for it. */
export interface NotProved {
  readonly projects?: undefined;
  readonly skipped?: readonly SkippedProject[];
}

/** First pages of the site's projects, by state. */
export interface FirstPages {
  readonly live: ProjectPage;
  readonly archived: ProjectPage;
  readonly deleted: ProjectPage;
}

/**
 * Lists every live project of the site in a few requests: Jira names the projects in which the viewing admin holds Administer
 * Projects, unpaged. Whether that is all of them is not documented, so it counts only where it is proved: without the archived and
 * deleted projects, which are listed one by one, exactly as many remain as Jira counts live ones.
 * @param heads all permission schemes; those of team-managed projects tell their style, which the list does not
 * @returns no `projects` where it could not be proved
 */
export async function enumerateSite(
  jira: Jira,
  { live, archived, deleted }: FirstPages,
  heads: readonly SchemeHead[],
): Promise<SiteProjects | NotProved> {
  const skippedTotal = archived.total + deleted.total;
  const teamManaged = new Set(heads.flatMap(({ projectId }) => (projectId === undefined ? [] : [projectId])));
  // The first page states styles; where the list of schemes tells them otherwise there, it cannot tell them anywhere.
  const tellsStyles = live.projects.every(({ id, style }) => (style === 'team') === teamManaged.has(id));
  if (live.total <= PAGE || skippedTotal > SKIPPED_AT_START || !tellsStyles) return {};
  const permitted = await tolerate(() => jira.permittedProjects(), null);
  if (!permitted || permitted.length < live.total || permitted.length > live.total + skippedTotal) return {};
  const skipped = [
    ...(await listSkipped(jira, 'archived', archived)),
    ...(await listSkipped(jira, 'deleted', deleted)),
  ];
  if (skipped.length !== skippedTotal) return {};
  const notLive = new Set(skipped.map(({ id }) => id));
  const projects = new Map(
    permitted
      .filter(({ id }) => !notLive.has(id))
      .map(({ id, key }): [number, Project] => [
        id,
        { id, key, name: '', typeKey: 'unknown', style: teamManaged.has(id) ? 'team' : 'company' },
      ]),
  );
  if (projects.size !== live.total) return { skipped };
  return {
    projects: [...projects.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    skipped,
    listed: permitted.length,
  };
}

async function listSkipped(
  jira: Jira,
  status: 'archived' | 'deleted',
  first: ProjectPage,
): Promise<SkippedProject[]> {
  const { projects } = await readPages(jira, { status }, 0, first.total, first);
  return projects.map(({ id, key }) => ({ id, key, reason: status }));
}
