import type { ProjectDescriptions } from '../../contract/project';
import { MAX_PROJECT_IDS } from '../../contract/project-ids';
import type { Project } from '../../domain/project';

/** What is known of projects whose names a run did not read. */
export interface NamesKnown {
  readonly of: (projectId: number) => Project | undefined;
  /** The last request for names failed; it is made again. */
  readonly isFailing: boolean;
}

/** How long what is looked at must stay the same before it is asked about, in milliseconds: nobody reads names while scrolling. */
const SETTLE_MS = 150;

/** After a failure names are asked for again when something else is looked at, or else so much later, each time twice as long. */
const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

/** Reads the names of the projects that are looked at, and only those, one request at a time, and keeps them. */
export class ProjectNames {
  private readonly known = new Map<number, Project>();
  /** Also those that Jira does not describe, so that they are not asked about again. */
  private readonly answered = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private inSight: readonly number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isAsking = false;
  private failures = 0;
  private state: NamesKnown;

  /** @param describe asks about at most as many projects as one request takes */
  constructor(private readonly describe: (projectIds: readonly number[]) => Promise<ProjectDescriptions>) {
    this.state = this.now();
  }

  /** What is known now; another object whenever that changes. */
  readonly current = (): NamesKnown => this.state;

  /** Calls `listener` when more is known. @returns ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  };

  /** Asks about these projects soon, and no longer about those wanted before. */
  readonly want = (projectIds: readonly number[]): void => {
    this.inSight = projectIds;
    this.askIn(SETTLE_MS);
  };

  private unanswered(): number[] {
    return this.inSight.filter((id) => !this.answered.has(id)).slice(0, MAX_PROJECT_IDS);
  }

  private askIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isAsking && this.unanswered().length > 0) this.timer = setTimeout(() => void this.ask(), ms);
  }

  private async ask(): Promise<void> {
    const ids = this.unanswered();
    this.isAsking = true;
    try {
      const { projects } = await this.describe(ids);
      for (const id of ids) this.answered.add(id);
      for (const project of projects) this.known.set(project.id, project);
      this.failures = 0;
    } catch {
      this.failures += 1;
    }
    this.isAsking = false;
    this.state = this.now();
    for (const listener of this.listeners) listener();
    const wait = Math.min(RETRY_MS * 2 ** (this.failures - 1), LONGEST_RETRY_MS);
    if (this.listeners.size > 0) this.askIn(this.failures === 0 ? 0 : wait);
  }

  private now(): NamesKnown {
    return { of: (projectId) => this.known.get(projectId), isFailing: this.failures > 0 };
  }
}
