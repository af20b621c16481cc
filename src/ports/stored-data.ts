import type { Settings, StoredKind } from '../contract/stored-data';

/** The site's settings. Every method may throw AppError `storage-failed`. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some of them; the others stay as they are by then, whoever changed them. @returns the settings as they are now */
  change(some: Partial<Settings>): Promise<Settings>;
}

/** One stored value, wherever it belongs to. */
export interface StoredValue {
  readonly key: string;
  /** Its JSON text. */
  readonly text: string;
}

/** Everything that is stored, one page after the other, for erasing and for telling how much there is. */
export interface AllData {
  /** @param cursor as an earlier page gave it @throws AppError `storage-failed` */
  page(
    kind: StoredKind,
    cursor: string | undefined,
  ): Promise<{ readonly values: readonly StoredValue[]; readonly cursor?: string }>;
  /** Removes a value if it is there. */
  remove(key: string): Promise<void>;
  /** Erases an account from a value: its id everywhere, and what the person typed. @returns whether there was anything to erase */
  erase(key: string, accountId: string): Promise<boolean>;
}

/** Accounts whose ids are stored. */
export interface PeopleStore {
  /** Notes the account ids in something that is stored; they are known for a week longer than runs are kept. */
  note(value: unknown): Promise<void>;
  /** Every account with the time at which its id was last stored. */
  all(): Promise<readonly { readonly accountId: string; readonly updatedAt: string }[]>;
  forget(accountId: string): Promise<void>;
}

/** Atlassian's personal data reporting API. */
export interface PersonalData {
  /**
   * Reports accounts whose ids are stored.
   * @returns those that were closed, whose data is to be erased, and those that were updated, whose data is to be read again
   */
  report(
    accounts: readonly { readonly accountId: string; readonly updatedAt: string }[],
  ): Promise<readonly { readonly accountId: string; readonly status: 'closed' | 'updated' }[]>;
}

/** Work that the app does by itself, one event after the other. */
export type BackgroundWork =
  /** `slot`: the time for which the run is due, ISO; it makes the event the same however often it comes. */
  | { readonly does: 'recheck'; readonly checkId: string; readonly slot: string; readonly turn: number }
  | {
      readonly does: 'erase';
      readonly accountId: string;
      readonly kind: StoredKind;
      readonly cursor?: string;
      /** Whether this pass over everything has found something to erase so far. */
      readonly found?: boolean;
    }
  | { readonly does: 'prune'; readonly cursor?: string };

/** Forge's queue of events; an event may come twice, and late. */
export interface WorkQueue {
  /** @param delaySeconds 0 to 900 */
  push(work: readonly { readonly work: BackgroundWork; readonly delaySeconds?: number }[]): Promise<void>;
}
