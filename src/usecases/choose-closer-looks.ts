import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { closerLook, isWorthAsking, TEAM_MANAGED_EFFORT } from '../domain/closer-look';
import type { Project } from '../domain/project';
import type { SchemeScan } from '../domain/scheme';
import type { RunManifest } from '../ports/runs';

/** Whether Jira grants a permission in a project. */
export type Granted = (key: string, projectId: number) => boolean;

/**
 * The projects to look at closer, at most as many as the plan allows. Where Jira's yes is in doubt comes first, since only
 * a closer look settles it; then refusals; then team-managed projects that only want their scheme read.
 */
export function chooseCloserLooks(
  { plan, profile, options, shared }: RunManifest,
  projects: readonly Project[],
  keys: readonly string[],
  granted: Granted,
  scan: SchemeScan,
): number[] {
  if (!isWorthAsking(shared)) return [];
  const wantsRoles = wantedKeys(activeRequirements(profile, options), 'project-role').length > 0;
  const ranked = projects.flatMap((project) => {
    const look = closerLook(project, keys, (key) => granted(key, project.id), scan);
    const effort = project.style === 'team' ? TEAM_MANAGED_EFFORT : 1;
    if (!look) return wantsRoles && project.style === 'company' ? [{ id: project.id, rank: 1, effort }] : [];
    const rank =
      project.style === 'company' && look.doubtful.length > 0
        ? 0
        : look.refused.length > 0 || wantsRoles
          ? 1
          : 2;
    return [{ id: project.id, rank, effort }];
  });
  const chosen = new Set<number>();
  let effort = 0;
  for (const { id, effort: more } of [...ranked].sort((a, b) => a.rank - b.rank)) {
    effort += more;
    if (effort > plan.closerLooks) break;
    chosen.add(id);
  }
  return projects.map(({ id }) => id).filter((id) => chosen.has(id));
}
