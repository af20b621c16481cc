/** A pasted text, and what should be made of it. */
export interface CorpusCase {
  /** Where texts of this wording were seen: a thread (`owner/repo#number`), a page, or one of the vendors' articles. Hosts, ids and names are changed. */
  readonly seen: string;
  readonly text: string;
  /** Id of the known error that should come first. */
  readonly error: string;
  /** Id of the cause that should come first. */
  readonly cause: string;
  /** Further known errors in the same text. */
  readonly also?: readonly string[];
  /** Whether only a guess may be made. */
  readonly guess?: true;
  readonly names?: {
    readonly projectKeys?: readonly string[];
    readonly issueKeys?: readonly string[];
    readonly fields?: readonly string[];
    readonly issueTypes?: readonly string[];
    readonly permissions?: readonly string[];
    readonly people?: readonly string[];
  };
}
