/** A profile as it is kept: what was written, and when by whom. */
export interface StoredProfile {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  /** Account id; absent after the account was closed. */
  readonly savedBy?: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Keeps the site's own profiles. Every method may throw AppError `storage-failed`. */
export interface ProfileStore {
  /** The latest version of each. */
  list(): Promise<readonly StoredProfile[]>;
  get(id: string): Promise<StoredProfile | undefined>;
  /** @returns false when this version, or a later one, is there already: somebody else was faster */
  save(profile: StoredProfile): Promise<boolean>;
  /** Removes every version. @returns false when there was none */
  remove(id: string): Promise<boolean>;
}
