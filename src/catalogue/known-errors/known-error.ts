/** Whose answer an error is. The same status can mean another thing when Jira Align's own API gave it. */
export type About = 'jira' | 'jira-align-api' | 'connector' | 'network';

/** `certain`: the text says so itself or Atlassian says it means this. `likely`: several people found it so. `possible`: a guess worth a look. */
export type Confidence = 'certain' | 'likely' | 'possible';

export type Likelihood = 'usual' | 'possible' | 'rare';

/** A global switch of the site, as GET /configuration names it. */
export type SiteSetting =
  | 'attachmentsEnabled'
  | 'issueLinkingEnabled'
  | 'subTasksEnabled'
  | 'timeTrackingEnabled'
  | 'unassignedIssuesAllowed';

/** One thing to look at. What the text named (project, field, person) is put in by whoever carries the check out. */
export type Check =
  | {
      readonly kind: 'permission';
      readonly key: string;
      readonly in: 'project' | 'site';
      /** `person`: the assignee or reporter that the text names, not the integration user. */
      readonly of?: 'account' | 'person';
    }
  | { readonly kind: 'project' }
  | { readonly kind: 'account' }
  | { readonly kind: 'issue-security' }
  | { readonly kind: 'field'; readonly on: 'create' | 'edit' | 'create-and-edit' }
  | { readonly kind: 'required-fields' }
  | { readonly kind: 'issue-type' }
  | { readonly kind: 'board' }
  | { readonly kind: 'setting'; readonly key: SiteSetting }
  /** An item of src/catalogue/checklists. */
  | { readonly kind: 'checklist'; readonly item: string }
  | { readonly kind: 'text'; readonly text: string };

export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** In the order in which they should be looked at. */
  readonly checks: readonly Check[];
  /** What to click, in at most two sentences. */
  readonly fix: string;
  /** Address of the page that says that this can be the cause. */
  readonly source: string;
}

export interface RankedCause extends Cause {
  readonly likelihood: Likelihood;
}

/** What kind of machine gave an answer, told from its address. */
export type HostKind = 'jira-cloud' | 'gateway' | 'jira-align' | 'atlassian' | 'private' | 'other';

/** Where a redirect leads. */
export type RedirectKind = 'private' | 'sign-in' | 'https' | 'elsewhere';

/** What an HTTP answer has to look like for the error to be meant, beside the words in its body. All that is named must hold. */
export interface AnswerSign {
  readonly status: readonly number[];
  /** A header that must be there; with `value`, its value must contain it. Names in small letters. */
  readonly header?: { readonly name: string; readonly value?: string };
  readonly body?: 'html' | 'json';
  readonly from?: readonly HostKind[];
  readonly leadsTo?: RedirectKind;
  /** A piece of the path that was called, with the method where it matters: `POST /version`. */
  readonly call?: string;
  /** Tells more than a message about the same status does: it stays beside one instead of giving way. */
  readonly stays?: true;
}

/** An error text or answer that somebody has explained. */
export interface KnownError {
  readonly id: string;
  /** What it says, in other words. */
  readonly title: string;
  readonly about: About;
  /** Ids of the connectors that write it; empty when any can. */
  readonly products: readonly string[];
  /** Wordings: literal text with `{holes}`; see pattern.ts. */
  readonly patterns: readonly string[];
  readonly answer?: AnswerSign;
  /** Statuses that come with the wording: a general explanation of that status is then not needed. */
  readonly statuses: readonly number[];
  /** So general a wording that it counts only in a text that is otherwise about Jira, or when nothing else is said. */
  readonly needsContext: boolean;
  /** Most likely first. */
  readonly causes: readonly RankedCause[];
  readonly confidence: Confidence;
  /** The wording was not read in an answer of a Cloud site or on Atlassian's or the vendor's page. */
  readonly unconfirmed: boolean;
  /** Comes from Server or Data Center; seen with Cloud it points to a wrong address. */
  readonly notCloud: boolean;
  /** Addresses where the wording and its meaning were read. */
  readonly sources: readonly string[];
  /** ISO date on which somebody last read them. */
  readonly checked: string;
}
