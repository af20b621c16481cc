import type { CauseSubject, FoundCause, Gap, NamedHolder } from './cause';
import { holderId } from './holder';
import type { Level } from './profile';

/** One cause with everything that hangs on it: one row of "What to change". */
export interface Cause {
  readonly id: string;
  readonly subject: CauseSubject;
  /** Permission keys (or other keys) that show it, sorted. */
  readonly keys: readonly string[];
  readonly requirementIds: readonly string[];
  /** The strictest level among its gaps. */
  readonly level: Level;
  /** The worst outcome among its gaps decides whether the row says "change" or "could not be checked". */
  readonly outcome: Gap['outcome'];
  readonly gapCount: number;
  /** How many of them are accepted by a waiver; absent when none is. */
  readonly waivedCount?: number;
  /** Projects with at least one gap of this cause; 0 for a cause on the site. */
  readonly projectCount: number;
  /** The first of these projects, by key, to link to. */
  readonly projects: readonly {
    readonly id: number;
    readonly key: string;
    readonly style: 'company' | 'team';
    readonly typeKey: string;
  }[];
}

/** How many projects a cause names; the rest are counted and found in the matrix. */
export const NAMED_PROJECTS = 50;

const LEVELS: readonly Level[] = ['required', 'recommended', 'optional'];
const OUTCOMES: readonly Gap['outcome'][] = ['missing', 'conditional', 'unknown'];

/** Gathers gaps into causes, most effective first. */
export class CauseCollector {
  private readonly byId = new Map<string, Draft>();

  /** Adds one gap; `project` is absent for a gap on the site. */
  add(gap: Gap, cause: FoundCause, project?: Cause['projects'][number]): void {
    const draft = this.byId.get(cause.id) ?? newDraft(cause, gap, project);
    this.byId.set(cause.id, draft);
    tell(draft, cause.subject, project?.key ?? '');
    draft.keys.add(cause.key);
    draft.requirementIds.add(gap.requirementId);
    draft.gapCount += 1;
    if (gap.waived !== undefined) draft.waivedCount += 1;
    if (LEVELS.indexOf(gap.level) < LEVELS.indexOf(draft.level)) draft.level = gap.level;
    if (OUTCOMES.indexOf(gap.outcome) < OUTCOMES.indexOf(draft.outcome)) draft.outcome = gap.outcome;
    if (project && !draft.projects.has(project.id)) draft.projects.set(project.id, project);
  }

  /** The causes: by level, then those that are known before those that could not be checked, then by how many projects they mend. */
  causes(): Cause[] {
    return [...this.byId.values()]
      .map(finish)
      .sort(
        (a, b) =>
          LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
          Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown') ||
          Number(b.projectCount === 0) - Number(a.projectCount === 0) ||
          b.projectCount - a.projectCount ||
          a.id.localeCompare(b.id, 'en'),
      );
  }
}

interface Draft {
  readonly id: string;
  subject: CauseSubject;
  /** Key of the project whose subject is told; the first by key, so that the order of projects does not matter. */
  toldBy: string;
  readonly keys: Set<string>;
  readonly requirementIds: Set<string>;
  readonly projects: Map<number, Cause['projects'][number]>;
  level: Level;
  outcome: Gap['outcome'];
  gapCount: number;
  waivedCount: number;
}

function newDraft(cause: FoundCause, gap: Gap, project: Cause['projects'][number] | undefined): Draft {
  return {
    id: cause.id,
    subject: cause.subject,
    toldBy: project?.key ?? '',
    keys: new Set(),
    requirementIds: new Set(),
    projects: new Map(),
    level: gap.level,
    outcome: gap.outcome,
    gapCount: 0,
    waivedCount: 0,
  };
}

/** Takes in the subject of one more gap: its holders where it is about the same scheme, all of it where its project comes first. */
function tell(draft: Draft, subject: CauseSubject, projectKey: string): void {
  const told = draft.subject;
  if ('holders' in told && 'holders' in subject && told.scheme.id === subject.scheme.id)
    draft.subject = { ...told, holders: allHolders([...told.holders, ...subject.holders]) };
  else if (projectKey < draft.toldBy) draft.subject = subject;
  if (projectKey < draft.toldBy) draft.toldBy = projectKey;
}

/** Each holder once, with its name where any has it, in a stable order. */
function allHolders(holders: readonly NamedHolder[]): NamedHolder[] {
  const byId = new Map<string, NamedHolder>();
  for (const named of holders) {
    const id = holderId(named.holder);
    if (byId.get(id)?.name === undefined) byId.set(id, named);
  }
  return [...byId].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, named]) => named);
}

function finish(draft: Draft): Cause {
  const projects = [...draft.projects.values()].sort((a, b) => a.key.localeCompare(b.key, 'en'));
  return {
    id: draft.id,
    subject: draft.subject,
    keys: [...draft.keys].sort(),
    requirementIds: [...draft.requirementIds].sort(),
    level: draft.level,
    outcome: draft.outcome,
    gapCount: draft.gapCount,
    ...(draft.waivedCount > 0 && { waivedCount: draft.waivedCount }),
    projectCount: projects.length,
    // Named one by one: the report promises these and nothing else of a project.
    projects: projects
      .slice(0, NAMED_PROJECTS)
      .map(({ id, key, style, typeKey }) => ({ id, key, style, typeKey })),
  };
}
