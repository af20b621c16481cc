/** The Jira site the app is shown on. */
export interface SiteTarget {
  /** Any http(s) address, without a trailing slash: https://example.atlassian.net or a simulated site's. */
  baseUrl: string;
  /** Set when the address is the simulated site, which tells apps from people by a header. */
  simulated?: { appAccountId?: string };
  /** Atlassian's id of the site; made from the address when left out. */
  cloudId?: string;
}

/** A person who opens the page; the API token never leaves the host process. */
export interface SignedInCaller {
  accountId: string;
  email: string;
  apiToken: string;
  /** Key of the manifest module on which the page is open. */
  moduleKey?: string;
}

/** Nobody is signed in: what Forge does for anonymous access. */
export interface AnonymousCaller {
  anonymous: true;
  moduleKey?: string;
}

export type Caller = SignedInCaller | AnonymousCaller;

/** How an invocation is made to end in the middle, for tests of what an app leaves behind. */
export interface Interruption {
  /** Its time is over, or its process dies and takes every other invocation with it. */
  by: 'timeout' | 'crash';
  /** How many of its calls to Jira, storage and queues are answered; it ends in the next one. */
  afterCalls: number;
  /** Whether that last call takes effect all the same, and only its answer comes too late. Default: false. */
  lastCallTakesEffect?: boolean;
}

/** One Jira operation the app may call, and the granular scopes Atlassian documents for it. */
export interface HostOperation {
  method: string;
  /** Path template of Atlassian's API description: /rest/api/3/role/{id}. */
  path: string;
  granularScopes: readonly string[];
}

/** What the app sent to Jira and what came back. Credentials are not part of it. */
export interface Exchange {
  request: {
    method: string;
    /** Path and query as the app gave them. */
    path: string;
    provider: 'user' | 'app' | 'none';
    accountId?: string;
    body?: string;
  };
  answer: { status: number; headers: Record<string, string>; body: string };
  milliseconds: number;
}

/** An answer as it crosses from the host to the app's process. */
export interface WireAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}

/** A call of `__forge_fetch__`, as it crosses from the app's process to the host. */
export interface WireRequest {
  args: ForgeFetchArgs;
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** First argument of `__forge_fetch__`, as @forge/api and @forge/kvs give it. */
export interface ForgeFetchArgs {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}
