/**
 * What a secret is, as far as its form tells. `not-examined` is no secret but the rest of a text that is longer than what is looked
 * through: whoever removes findings removes it too.
 */
export type SecretKind =
  | 'api-token'
  | 'basic-credentials'
  | 'bearer-token'
  | 'jwt'
  | 'jira-align-token'
  | 'private-key'
  | 'cookie'
  | 'password-in-address'
  | 'password'
  | 'secret-value'
  | 'not-examined';

/** Where a secret stands: offsets in UTF-16 units, `end` exclusive. */
export interface FoundSecret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** Looks for one form of secret. Time is linear in the length of the text. */
export type SecretFinder = (text: string) => FoundSecret[];

/** What stands in the place of a secret that was removed. */
export const REMOVED = '[removed]';

/** A secret's kind in words, with its article. */
export const NAME_OF_SECRET: Readonly<Record<SecretKind, string>> = {
  'api-token': 'an API token',
  'basic-credentials': 'an e-mail address with its token or password',
  'bearer-token': 'a bearer token',
  jwt: 'a signed token (JWT)',
  'jira-align-token': 'a Jira Align API token',
  'private-key': 'a private key',
  cookie: 'a session cookie',
  'password-in-address': 'a password in an address',
  password: 'a password',
  'secret-value': 'a token or secret',
  'not-examined': 'more text than can be looked through',
};
