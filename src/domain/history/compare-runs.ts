import type { Outcome } from '../outcome';
import type { Requirement } from '../profile';
import { compareAccount } from './compare-account';
import { compareSchemes } from './compare-schemes';
import type { Comparison, Direction, OutcomeChange } from './comparison';
import { EvidenceLog, ProjectList } from './evidence-log';
import { explainAtSite, explainInProject } from './explain-change';
import { outcomeOf, type ProjectSnapshot, type RunSnapshot } from './snapshot';

/**
 * What changed from one run of a check to a later one: in outcomes, in evidence, and which of the latter brought about which of the
 * former. Nothing is guessed: an outcome that nothing explains says so by naming no cause.
 */
export function compareRuns(before: RunSnapshot, after: RunSnapshot): Comparison {
  const log = new EvidenceLog();
  compareAccount(before, after, log);
  compareProfiles(before, after, log);
  compareSchemes(before, after, log);
  compareExcess(before, after, log);
  const outcomes = new OutcomeLog();
  const requirements = allRequirements(before, after);
  for (const requirement of requirements) compareAtSite(requirement, before, after, log, outcomes);
  for (const project of allProjects(before, after))
    compareProject(project, requirements, [before, after], log, outcomes);
  return {
    verdict: { from: before.verdict, to: after.verdict },
    outcomes: outcomes.list(),
    evidence: log.list(),
  };
}

function compareProfiles(before: RunSnapshot, after: RunSnapshot, log: EvidenceLog): void {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!same(before.options, after.options)) log.add('options', { kind: 'options' });
  else if (!same(before.requirements, after.requirements))
    log.add('profile', {
      kind: 'profile',
      ...(before.profileVersion !== undefined && { from: before.profileVersion }),
      ...(after.profileVersion !== undefined && { to: after.profileVersion }),
    });
  if (!same([...before.confirmedSteps].sort(), [...after.confirmedSteps].sort()))
    log.add('steps', { kind: 'steps' });
}

function compareExcess(before: RunSnapshot, after: RunSnapshot, log: EvidenceLog): void {
  if (!before.excess || !after.excess) return;
  const keysOf = ({ projects }: NonNullable<RunSnapshot['excess']>): string[] => [...projects.keys()];
  // A key that the profile asks for in one of the runs only is no excess that came or went.
  const wanted = new Set(
    [...before.requirements, ...after.requirements].flatMap(({ anyOf }) => anyOf.map(({ key }) => key)),
  );
  for (const [change, there, elsewhere, run] of [
    ['gained', after.excess, before.excess, after],
    ['lost', before.excess, after.excess, before],
  ] as const) {
    for (const permission of there.site)
      if (!wanted.has(permission) && !elsewhere.site.includes(permission))
        log.add(`excess:${change}:site:${permission}`, { kind: 'excess', change, permission, scope: 'site' });
    for (const permission of keysOf(there)) {
      if (wanted.has(permission)) continue;
      const other = change === 'gained' ? before : after;
      for (const id of there.projects.get(permission) ?? []) {
        const project = run.projects.get(id);
        if (!project || !other.projects.has(id) || elsewhere.projects.get(permission)?.has(id)) continue;
        log.add(
          `excess:${change}:projects:${permission}`,
          { kind: 'excess', change, permission, scope: 'projects' },
          project,
        );
      }
    }
  }
}

function compareAtSite(
  requirement: Requirement,
  before: RunSnapshot,
  after: RunSnapshot,
  log: EvidenceLog,
  outcomes: OutcomeLog,
): void {
  const [was, is] = [before.site.get(requirement.id), after.site.get(requirement.id)];
  const [from, to] = [outcomeOf(was), outcomeOf(is)];
  if (from === to) return;
  const because =
    from === 'absent' || to === 'absent'
      ? ['options', 'profile'].filter((id) => log.has(id))
      : explainAtSite(requirement, was, is, [before, after], log);
  outcomes.add(requirement, from, to, because);
}

function compareProject(
  { before, after }: { before?: ProjectSnapshot; after?: ProjectSnapshot },
  requirements: readonly Requirement[],
  runs: readonly [RunSnapshot, RunSnapshot],
  log: EvidenceLog,
  outcomes: OutcomeLog,
): void {
  const project = after ?? before;
  if (!project) return;
  const cameOrWent =
    before && after
      ? undefined
      : log.add(
          `projects:${after ? 'added' : 'removed'}`,
          { kind: 'projects', change: after ? 'added' : 'removed' },
          project,
        );
  for (const requirement of requirements) {
    const [from, to] = [
      outcomeOf(before?.judged.get(requirement.id)),
      outcomeOf(after?.judged.get(requirement.id)),
    ];
    if (from === to) continue;
    if (cameOrWent !== undefined) {
      // Of projects that came or went, only what is wrong in them is worth telling.
      if (isGap(from) || isGap(to)) outcomes.add(requirement, from, to, [cameOrWent], project);
    } else if (from === 'absent' || to === 'absent') {
      outcomes.add(
        requirement,
        from,
        to,
        ['options', 'profile'].filter((id) => log.has(id)),
        project,
      );
    } else if (before && after) {
      const because = explainInProject(requirement, { before, after }, runs, log);
      outcomes.add(requirement, from, to, because, project);
    }
  }
}

const isGap = (outcome: Outcome | 'absent'): boolean =>
  outcome === 'missing' || outcome === 'conditional' || outcome === 'unknown';

function allRequirements(before: RunSnapshot, after: RunSnapshot): Requirement[] {
  const byId = new Map([...before.requirements, ...after.requirements].map((one) => [one.id, one]));
  return [...byId.values()];
}

function* allProjects(
  before: RunSnapshot,
  after: RunSnapshot,
): Generator<{ before?: ProjectSnapshot; after?: ProjectSnapshot }> {
  for (const [id, project] of after.projects) {
    const earlier = before.projects.get(id);
    yield { after: project, ...(earlier && { before: earlier }) };
  }
  for (const [id, project] of before.projects) if (!after.projects.has(id)) yield { before: project };
}

/** From best to worst, as far as two outcomes can be ranked at all. */
const RANKS: Readonly<Partial<Record<Outcome | 'absent', number>>> = {
  met: 0,
  'not-applicable': 0,
  conditional: 1,
  missing: 2,
};

function directionOf(from: Outcome | 'absent', to: Outcome | 'absent'): Direction {
  // What came with a project, or went with it, is as good as met there before or after.
  const rank = (outcome: Outcome | 'absent'): number | undefined =>
    outcome === 'absent' ? 0 : RANKS[outcome];
  const [was, is] = [rank(from), rank(to)];
  if (was === undefined || is === undefined || was === is) return 'other';
  return is > was ? 'worse' : 'better';
}

/** Gathers outcome changes that are alike into one. */
class OutcomeLog {
  private readonly changes = new Map<
    string,
    { change: Omit<OutcomeChange, 'projects'>; projects: ProjectList }
  >();

  add(
    requirement: Requirement,
    from: Outcome | 'absent',
    to: Outcome | 'absent',
    because: readonly string[],
    project?: ProjectSnapshot,
  ): void {
    const id = [requirement.id, from, to, project ? 'projects' : 'site', ...because].join('|');
    const known = this.changes.get(id) ?? {
      change: {
        id,
        requirementId: requirement.id,
        key: requirement.anyOf[0]?.key ?? requirement.id,
        level: requirement.level,
        from,
        to,
        direction: directionOf(from, to),
        because,
      },
      projects: new ProjectList(),
    };
    if (project) known.projects.add(project);
    this.changes.set(id, known);
  }

  /** For the worse first, then what reaches most projects. */
  list(): OutcomeChange[] {
    const order: readonly Direction[] = ['worse', 'other', 'better'];
    return [...this.changes.values()]
      .map(({ change, projects }) => ({ ...change, projects: projects.some() }))
      .sort(
        (a, b) =>
          order.indexOf(a.direction) - order.indexOf(b.direction) ||
          b.projects.count - a.projects.count ||
          a.id.localeCompare(b.id, 'en'),
      );
  }
}
