import type { HostKind } from '../../catalogue/known-errors/known-error';

/** Something the text names. `message`: a known message says what it is; `text`: it only looks like one. */
export interface Mention {
  readonly value: string;
  readonly from: 'message' | 'text';
}

/** A person the text names. These stay in the browser: they are never stored, and only what a person picks is looked up. */
export interface PersonMention extends Mention {
  readonly kind: 'account-id' | 'email' | 'name';
}

export interface PermissionMention extends Mention {
  /** The permission's key; `value` is what the text calls it. */
  readonly key: string;
}

export interface AddressMention {
  readonly url: string;
  readonly host: string;
  readonly kind: HostKind;
}

/** All that a text names, each once, what messages name first. */
export interface Mentions {
  readonly projectKeys: readonly Mention[];
  readonly issueKeys: readonly Mention[];
  readonly issueTypes: readonly Mention[];
  readonly fields: readonly Mention[];
  readonly permissions: readonly PermissionMention[];
  readonly people: readonly PersonMention[];
  readonly addresses: readonly AddressMention[];
}
