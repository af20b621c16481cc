import type { PlanEvidence } from '../../contract/plan';
import type { ReportPart, ReportProject, ReportSummary } from '../../contract/report';
import type { Gap } from '../../domain/cause';
import type { OpenAtSite, OpenNeed, PlanInput, PlanProject } from '../../domain/plan/input';
import type { Level, Need } from '../../domain/profile';
import type { Scheme } from '../../domain/scheme';

/** One part of a run with what planning needs besides. */
export interface PlanPart {
  readonly report: Pick<ReportPart, 'projects' | 'gaps' | 'schemes'>;
  readonly evidence: PlanEvidence;
}

/** What a run's summary tells a plan. */
export type PlannedRun = Pick<
  ReportSummary,
  'site' | 'account' | 'requirements' | 'siteGaps' | 'scope' | 'state' | 'skipped'
>;

/** Levels that a plan closes. */
export type PlannedLevels = 'required' | 'required-and-recommended';

/** Whether gaps of a level are among those to be closed. */
export function isPlannedLevel(level: Level, levels: PlannedLevels): boolean {
  return level === 'required' || (level === 'recommended' && levels === 'required-and-recommended');
}

/**
 * Puts what a run found into the shape from which plans are made.
 * @param levels which gaps are to be closed
 */
export function planInput(run: PlannedRun, parts: readonly PlanPart[], levels: PlannedLevels): PlanInput {
  const needs = new Map(
    run.requirements
      .filter(({ actor, isStep }) => actor === 'integration-user' && !isStep)
      .map((requirement) => [requirement.id, requirement]),
  );
  const isPlanned = ({ level, outcome }: Gap): boolean =>
    isPlannedLevel(level, levels) && (outcome === 'missing' || outcome === 'conditional');
  const waysOf = (gap: Gap): readonly Need[] => needs.get(gap.requirementId)?.anyOf ?? [];
  const { appType, accountId, accountType, active, deleted, applicationRoles, groups } = run.account;
  return {
    sitePlan: run.site.plan,
    account: {
      accountId,
      accountType,
      active,
      deleted,
      applicationRoles,
      groups,
      ...(appType !== undefined && { appType }),
    },
    wanted: new Set(
      [...needs.values()]
        .flatMap(({ anyOf }) => anyOf)
        .filter(({ kind }) => kind === 'project-permission')
        .map(({ key }) => key),
    ),
    schemes: schemesOf(parts),
    groups: parts.some(({ evidence }) => evidence.groups === null)
      ? null
      : parts.flatMap(({ evidence }) => evidence.groups ?? []),
    adminGroups: parts.flatMap(({ evidence }) => evidence.adminGroups),
    projects: parts.flatMap((part) => projectsOf(part, isPlanned, waysOf)),
    openAtSite: run.siteGaps.filter(isPlanned).map((gap): OpenAtSite => ({
      requirementId: gap.requirementId,
      level: gap.level,
      ways: waysOf(gap),
    })),
    isWholeSite: run.scope.kind === 'all' && run.state === 'complete' && run.skipped.length === 0,
  };
}

/** Schemes with all their grants, or with those of the judged permissions where more was not read. */
function schemesOf(parts: readonly PlanPart[]): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const { report } of parts) for (const scheme of report.schemes) schemes.set(scheme.id, scheme);
  for (const { evidence } of parts)
    for (const scheme of evidence.schemes)
      if (!evidence.partlyRead.includes(scheme.id)) schemes.set(scheme.id, scheme);
  return schemes;
}

function projectsOf(
  { report, evidence }: PlanPart,
  isPlanned: (gap: Gap) => boolean,
  waysOf: (gap: Gap) => readonly Need[],
): PlanProject[] {
  const holds = new Map<number, ReadonlySet<string>>();
  for (const { permissions, projectIds } of evidence.held ?? []) {
    const keys = new Set(permissions);
    for (const id of projectIds) holds.set(id, keys);
  }
  const gaps = new Map<number, Gap[]>();
  for (const gap of report.gaps) {
    if (gap.scope.kind !== 'project' || !isPlanned(gap)) continue;
    const known = gaps.get(gap.scope.id);
    if (known) known.push(gap);
    else gaps.set(gap.scope.id, [gap]);
  }
  return report.projects.map((project) => {
    const held = holds.get(project.id) ?? null;
    const open = (gaps.get(project.id) ?? []).map((gap): OpenNeed => needOf(gap, waysOf(gap)));
    return {
      id: project.id,
      key: project.key,
      style: project.style,
      facts: { roles: project.roles ?? {}, ...(project.lead !== undefined && { lead: project.lead }) },
      open: [...open, ...entryNeed(project, open, held)],
      holds: held,
      ...(project.scheme && { schemeId: project.scheme.id }),
    };
  });
}

function needOf({ requirementId, level, proof }: Gap, anyOf: readonly Need[]): OpenNeed {
  return {
    requirementId,
    level,
    ways: anyOf.filter(({ kind }) => PER_PROJECT.has(kind)),
    ...(proof === 'discrepancy' && { isRefused: true }),
  };
}

/** Kinds of needs whose answer differs from project to project. */
export const PER_PROJECT: ReadonlySet<Need['kind']> = new Set<Need['kind']>([
  'project-permission',
  'project-role',
  'issue-security',
]);

/** Names the need for Browse Projects where the profile does not: nearly every other permission rests on it. */
export const ENTRY = '-browse';

function entryNeed(
  { roles }: Pick<ReportProject, 'roles'>,
  open: readonly OpenNeed[],
  held: ReadonlySet<string> | null,
): OpenNeed[] {
  const isAsked = open.some(({ ways }) => ways.some(({ key }) => key === 'BROWSE_PROJECTS'));
  if (open.length === 0 || isAsked || roles === undefined || held === null || held.has('BROWSE_PROJECTS'))
    return [];
  return [
    {
      requirementId: ENTRY,
      level: 'required',
      ways: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS' }],
    },
  ];
}
