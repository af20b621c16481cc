import type { HostKind, RedirectKind } from '../../catalogue/known-errors/known-error';

/** The headers that tell why an answer came out as it did. All others are left unread. */
export const TELLING_HEADERS = [
  'x-seraph-loginreason',
  'x-authentication-denied-reason',
  'www-authenticate',
  'retry-after',
  'ratelimit-reason',
  'x-ratelimit-reset',
  'x-ratelimit-remaining',
  'location',
  'server',
  'cf-ray',
  'content-type',
] as const;

export type TellingHeader = (typeof TELLING_HEADERS)[number];

/** Whose interface was called, as far as the text shows. `unclear`: it does not; `other`: neither Jira's nor Jira Align's. */
export type Api = 'jira' | 'jira-align' | 'other' | 'unclear';

/** What a pasted text shows of an HTTP answer. */
export interface AnswerFacts {
  /** Every status it names, in order, each once. */
  readonly statuses: readonly number[];
  /** The one it ends with: the last answer of a chain of redirects. */
  readonly status?: number;
  readonly headers: Readonly<Partial<Record<TellingHeader, string>>>;
  /** Jira's own words: `errorMessages`, and `errors` by field. */
  readonly errorMessages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly body?: 'html' | 'json';
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly hostKind?: HostKind;
  readonly api: Api;
  /** Where a redirect leads, when there is one. */
  readonly leadsTo?: RedirectKind;
  /** Ids of the connectors that the text names. */
  readonly products: readonly string[];
  /** Whether anything in the text shows that it is about Jira. */
  readonly aboutJira: boolean;
}
