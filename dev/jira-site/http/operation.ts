import type { Assumptions } from '../assumptions';
import type { Rights } from '../evaluator/permissions';
import type { Account, SiteState } from '../model/site-state';

/** Who is asking. An app is an account of its own (its app user). */
export interface Caller {
  readonly kind: 'person' | 'app' | 'anonymous';
  readonly account: Account | undefined;
}

/** One request, ready to be answered. */
export interface Call {
  readonly state: SiteState;
  readonly assumptions: Readonly<Assumptions>;
  readonly caller: Caller;
  /** The caller's own rights. */
  readonly rights: Rights;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly path: string;
  /** The parsed JSON body; undefined for a request without one. */
  readonly body: unknown;
}

export interface Answer {
  readonly body: unknown;
  readonly status?: number;
  /** How many objects the answer counts as, and points for each (Atlassian: 1 for projects, 2 for identity and permission objects). */
  readonly cost?: { readonly objects: number; readonly each: 1 | 2 };
}

export interface Operation {
  /** Atlassian's operationId. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** The API that it belongs to, where that is not the platform's `/rest/api/3`. */
  readonly base?: string;
  /** Below the base, with `{name}` for path parameters as in Atlassian's description. */
  readonly path: string;
  /** Whether Atlassian's page says "This operation can be accessed anonymously". */
  readonly anonymous: boolean;
  /** "Permission to access Jira": the account needs access to a Jira app. */
  readonly needsJiraAccess?: boolean;
  readonly answer: (call: Call) => Answer;
}
