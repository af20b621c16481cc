import type { SignInMethod, VendorStatement } from '../../domain/profile';

/** How the app can look at an item itself; `manual` where nothing tells and a person has to look. */
export const CHECK_KINDS = [
  /** The address is typed or pasted and read (src/setup/site-url). */
  'site-url',
  /** What Jira says about the chosen account: active, kind, e-mail where visible, groups, Administer Jira. */
  'account',
  /** What Jira says about the account's access to a Jira app. */
  'product-access',
  /** GET /rest/api/3/data-policy: it tells whether a rule blocks this app, not whether one blocks another. */
  'app-access-rule',
  /** GET /rest/api/3/instance/license: a Free site has no IP allowlist. */
  'plan',
  /** Both copies are pasted and compared (src/setup/oauth1). */
  'consumer-key',
  'public-key',
  'link-address',
  /** The command that the admin runs on their own machine, and its answer (src/setup/connection-test). */
  'connection-test',
  /** A run of this app with the same projects and another account. */
  'other-account',
  'manual',
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];

/** One thing to check about how a connector signs in. */
export interface ChecklistItem {
  readonly id: string;
  /** What holds when it is in order. */
  readonly title: string;
  readonly why: string;
  /** What to do, step by step. */
  readonly how: readonly string[];
  readonly check: CheckKind;
  /** Where the item applies; left out, everywhere. With both, it applies where both do. */
  readonly appliesTo?: {
    readonly methods?: readonly SignInMethod[];
    /** Ids of profiles. */
    readonly connectors?: readonly string[];
  };
  /** The screen where it is looked at or changed: the name of a function of src/export/links. */
  readonly screen?: string;
  /** Address of the page that says so. */
  readonly source: string;
  /** ISO date on which somebody last read it. */
  readonly checked: string;
  /**
   * Steps of profiles, as `profile/requirement`, that are confirmed once this item is ticked; where several items name one, once all of
   * them are that apply.
   */
  readonly confirms?: readonly string[];
  /** What a vendor says about it, and whether that holds. */
  readonly vendorStatement?: VendorStatement;
}

/** One step of a sequence that has to be done in order. */
export interface SequenceStep {
  readonly id: string;
  /** As the guide numbers it. */
  readonly number: number;
  readonly title: string;
  readonly note?: string;
  /** The ways to sign in that take this step; left out, all of the sequence. */
  readonly methods?: readonly SignInMethod[];
  /** Items to look at when the step fails. */
  readonly items?: readonly string[];
  /** Address of the page that says so. */
  readonly source: string;
}

/** Steps that are done in order, from a vendor's guide, in other words than the guide's. */
export interface Sequence {
  readonly id: string;
  readonly title: string;
  readonly connectors: readonly string[];
  readonly methods: readonly SignInMethod[];
  /** What about the guide could not be read, or is optional. */
  readonly note?: string;
  readonly steps: readonly SequenceStep[];
  readonly source: string;
  readonly checked: string;
}

/** How the options of a profile are set when its connector signs in in one of its ways. */
export interface SignInOptions {
  /** Id of the profile. */
  readonly connector: string;
  readonly method: SignInMethod;
  readonly values: Readonly<Record<string, boolean>>;
}
