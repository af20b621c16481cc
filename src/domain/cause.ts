import type { Holder } from './holder';
import type { Outcome, Proof, ReasonCode } from './outcome';
import type { Level } from './profile';

/** Where a requirement is not met: on the site, or in one project. */
export type GapScope =
  { readonly kind: 'site' } | { readonly kind: 'project'; readonly id: number; readonly key: string };

/** A requirement that is not met at a scope. Gaps with one cause share its id. */
export interface Gap {
  readonly requirementId: string;
  readonly level: Level;
  readonly scope: GapScope;
  readonly outcome: Exclude<Outcome, 'met' | 'not-applicable'>;
  readonly proof?: Proof;
  readonly reason?: ReasonCode;
  readonly causeId: string;
  /** Id of the waiver by which it is accepted. */
  readonly waived?: string;
}

/** A holder with the name it has on the site, where that was read. */
export interface NamedHolder {
  readonly holder: Holder;
  readonly name?: string;
}

/** A permission scheme by id and name. */
export interface SchemeRef {
  readonly id: string;
  readonly name: string;
}

/** What lies behind a gap, so that one change mends all that share it. */
export type CauseSubject =
  | { readonly kind: 'account'; readonly reason: ReasonCode }
  | { readonly kind: 'site'; readonly key: string; readonly reason: ReasonCode }
  | { readonly kind: 'global-permission'; readonly permission: string }
  | { readonly kind: 'group'; readonly name: string }
  /** The project grants it to `join`, a role, a group or the users of an app, and the account is not among them. */
  | { readonly kind: 'not-in'; readonly join: NamedHolder; readonly teamManaged: boolean }
  /** Nobody the account could be made into holds it; `holders` are those who do hold it, if any. */
  | {
      readonly kind: 'no-holder';
      readonly scheme: SchemeRef;
      readonly teamManaged: boolean;
      readonly holders: readonly NamedHolder[];
    }
  /** Held on some issues only, and by nobody else the account could be made into. */
  | {
      readonly kind: 'some-issues-only';
      readonly scheme: SchemeRef;
      readonly teamManaged: boolean;
      readonly holders: readonly NamedHolder[];
    }
  /** Not in these levels of a security scheme, so the issues that carry them are hidden from the account. */
  | { readonly kind: 'security-level'; readonly scheme: SchemeRef; readonly levels: readonly string[] }
  | {
      readonly kind: 'refused-despite-grant';
      readonly browseMissing: boolean;
      readonly noJiraAccess: boolean;
    }
  | { readonly kind: 'not-looked-at' }
  | { readonly kind: 'unknown'; readonly reason: ReasonCode };

/** The cause of a gap, and its stable id: equal causes have equal ids, in this run and the next. */
export interface FoundCause {
  readonly id: string;
  readonly subject: CauseSubject;
  /** The permission (or other key) through which the gap shows. */
  readonly key: string;
}
