import * as v from 'valibot';
import { MAX_ACCOUNT_ID } from './limits';

/** Account ids are opaque; this keeps out what could never be one (spaces, slashes, control characters). */
export const accountIdSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Give an account id.'),
  v.maxLength(MAX_ACCOUNT_ID, 'An account id has at most 128 characters.'),
  v.regex(/^[\w:.|@+-]+$/u, 'An account id has letters, digits and : - only.'),
);

export const accountSearchSchema = v.strictObject({
  query: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'Type a name, an e-mail address or an account id.'),
    v.maxLength(255),
  ),
});

/** Global permissions that one request asks about. */
export const MAX_GLOBALS = 20;

export const accountInspectSchema = v.strictObject({
  accountId: accountIdSchema,
  /** Keys of global permissions to ask about besides. */
  globalPermissions: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/u, 'This is not the key of a permission.'))),
      v.maxLength(MAX_GLOBALS, `Ask about at most ${MAX_GLOBALS} permissions at once.`),
    ),
    [],
  ),
});

/** One account as search shows it. Names are read when shown and never stored. */
export interface AccountHit {
  readonly accountId: string;
  readonly displayName: string;
  /** Only when the account's privacy settings let the caller see it. */
  readonly emailAddress?: string;
  readonly avatarUrl?: string;
  readonly accountType: string;
  readonly appType?: string;
  readonly active: boolean;
}

export interface AccountSearchAnswer {
  readonly accounts: readonly AccountHit[];
  /** True when Jira stopped at its own limit, so that somebody may be missing from the list. */
  readonly more: boolean;
}

/** What is known about one account before a run. */
export interface AccountAnswer extends AccountHit {
  readonly deleted: boolean;
  /** `unknown` when Jira did not say. */
  readonly jiraAccess: 'yes' | 'no' | 'unknown';
  readonly applicationRoles: readonly { readonly key: string; readonly name: string }[] | null;
  readonly groups: readonly { readonly name: string; readonly groupId?: string }[] | null;
  readonly administersJira: 'yes' | 'no' | 'unknown';
  /** The global permissions that were asked about, in that order; the name is the site's own. */
  readonly globalPermissions: readonly {
    readonly key: string;
    readonly name: string;
    readonly holds: 'yes' | 'no' | 'unknown';
  }[];
}
