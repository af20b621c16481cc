import { type EvidenceChange, NAMED_PROJECTS, type SomeProjects } from './comparison';

type Ref = SomeProjects['first'][number];

/** A change without its id and its projects, which are gathered. */
export type NewChange = EvidenceChange extends infer C
  ? C extends EvidenceChange
    ? Omit<C, 'id' | 'projects'>
    : never
  : never;

/** Gathers projects, naming the first by key. */
export class ProjectList {
  private readonly all = new Map<number, string>();

  add({ id, key }: Ref): void {
    this.all.set(id, key);
  }

  some(): SomeProjects {
    const sorted = [...this.all].sort(([, a], [, b]) => a.localeCompare(b, 'en'));
    return { count: sorted.length, first: sorted.slice(0, NAMED_PROJECTS).map(([id, key]) => ({ id, key })) };
  }
}

/** Gathers what changed in evidence, each change once, with the projects it is about. */
export class EvidenceLog {
  private readonly held = new Map<string, { change: NewChange; project: Ref }>();
  private readonly changes = new Map<string, { change: NewChange; projects: ProjectList }>();

  /**
   * @param id the same for the same change, however often it is found
   * @param project one that it is about; left out for what is about the account, the site or a scheme
   * @returns the id
   */
  add(id: string, change: NewChange, project?: Ref): string {
    const known = this.changes.get(id) ?? { change, projects: new ProjectList() };
    // What is certain in one project is certain.
    if ('certain' in known.change && 'certain' in change && change.certain)
      known.change = { ...known.change, certain: true };
    if (project) known.projects.add(project);
    this.changes.set(id, known);
    return id;
  }

  /** Remembers a change that may explain something, without telling it: `tell` does, once it does explain something. */
  hold(id: string, change: NewChange, project: Ref): void {
    this.held.set(`${id}@${project.id}`, { change, project });
  }

  /** Tells what was held about a project; an id that was told otherwise stays as it is. */
  tell(id: string, project: Ref): void {
    const held = this.held.get(`${id}@${project.id}`);
    if (held) this.add(id, held.change, held.project);
  }

  has(id: string): boolean {
    return this.changes.has(id);
  }

  /** The id under which a change of a group with this name was told; a group is told by its id where Jira gave one. */
  groupNamed(change: 'joined' | 'left', name: string): string | undefined {
    for (const [id, { change: told }] of this.changes)
      if (told.kind === 'group' && told.change === change && told.group.name === name) return id;
    return undefined;
  }

  /** All changes, in the order in which they were found first. */
  list(): EvidenceChange[] {
    return [...this.changes].map(([id, { change, projects }]): EvidenceChange => {
      // Each kind has projects or has none, as its type says; only the compiler has lost sight of it.
      const whole = ABOUT_PROJECTS.has(change.kind)
        ? { id, ...change, projects: projects.some() }
        : { id, ...change };
      return whole as EvidenceChange;
    });
  }
}

const ABOUT_PROJECTS: ReadonlySet<EvidenceChange['kind']> = new Set([
  'scheme-of-projects',
  'role',
  'lead',
  'projects',
  'excess',
  'reading',
] as const);
