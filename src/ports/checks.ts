import type { SavedCheck } from '../contract/saved-check';
import type { RunRecord } from '../contract/history';
import type { Waived } from '../contract/waiver';
import type { WaivedFindings } from '../domain/history/waiver';

/** A waiver as it is kept. */
export interface StoredWaiver {
  readonly waiverId: string;
  readonly checkId: string;
  readonly waives: Waived;
  /** Keys of the permissions (or other needs) that it is about. */
  readonly keys: readonly string[];
  readonly reason: string;
  /** Account ids; absent after the account was closed. */
  readonly owner?: string;
  readonly givenBy?: string;
  readonly givenAt: string;
  /** YYYY-MM-DD, UTC. */
  readonly until: string;
  readonly given: readonly WaivedFindings[];
}

/** Why the app could not make a scheduled run, as a code of AppError. */
export interface Trouble {
  readonly code: string;
  readonly at: string;
}

/** Keeps checks with their history and waivers. Every method may throw AppError `storage-failed`. */
export interface CheckStore {
  list(): Promise<readonly SavedCheck[]>;
  get(checkId: string): Promise<SavedCheck | undefined>;
  /** @returns false when this version, or a later one, is there already: somebody else was faster */
  save(check: SavedCheck): Promise<boolean>;
  /** Removes the check, its history and its waivers. Runs stay until their own removal. @returns false when there was none */
  remove(checkId: string): Promise<boolean>;

  /** Runs of a check, the latest first. */
  history(checkId: string): Promise<readonly RunRecord[]>;
  recordOf(checkId: string, runId: string): Promise<RunRecord | undefined>;
  /** Adds a run to the history, or replaces its record. */
  record(checkId: string, run: RunRecord): Promise<void>;
  forget(checkId: string, runId: string): Promise<void>;

  waivers(checkId: string): Promise<readonly StoredWaiver[]>;
  addWaiver(waiver: StoredWaiver): Promise<void>;
  /** @returns false when there was none */
  removeWaiver(checkId: string, waiverId: string): Promise<boolean>;

  /**
   * Takes the one run that a check has in a slot of its schedule.
   * @returns the id of the run that has it, which is another one where the slot was taken before
   */
  claimSlot(checkId: string, slot: string, runId: string): Promise<string>;
  trouble(checkId: string): Promise<Trouble | undefined>;
  saveTrouble(checkId: string, trouble: Trouble | undefined): Promise<void>;
}
