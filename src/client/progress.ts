import type { ChunkWork, SoFar } from '../contract/run';

/** How far a run is. */
export interface Progress {
  /** Requests to Jira that are done, estimated. */
  readonly done: number;
  /** Requests to Jira that are known to be necessary, estimated. */
  readonly total: number;
  /** Whether more may yet turn out to be necessary, perhaps many times more: then a share of what is known says little. */
  readonly mayGrow: boolean;
  /** What is being done now. */
  readonly doing: ChunkWork;
  /** Milliseconds that what is known still takes at the pace of the latest work, without waits; absent until there is enough to say. */
  readonly remaining?: number;
  /** Set while Jira asked us to wait: ISO time. */
  readonly waitingUntil?: string;
  /** What Jira answered so far about all projects asked about, not proved yet. */
  readonly soFar?: SoFar;
}
