import type { ReasonCode } from '../outcome';

/** Whether something holds. */
export type Is = 'yes' | 'no' | 'unknown';

/** An answer, with why for anything but a plain yes or no. */
export interface Said<Why extends string> {
  readonly is: Is;
  readonly why?: Why;
}

/** An id with the name it has on the site; the name is the id where it could not be read. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Why a field is not, or not known to be, on a screen, available or required. */
export type FieldReason =
  /** Screens of team-managed projects are told by no endpoint (Atlassian REST v3: "classic" only). */
  | 'team-managed'
  | 'screens-unreadable'
  | 'not-on-screen'
  /** Jira offers the field for no screen, so that no screen tells whether it can be set. */
  | 'not-a-screen-field'
  | 'rules-unreadable'
  /** The field configuration says nothing about the field. */
  | 'not-configured'
  /** In the field configuration. */
  | 'hidden'
  | 'not-in-field-scheme'
  /** In the scheme, but for other issue types. */
  | 'not-for-issue-type'
  /** No context of the custom field covers the project and issue type. */
  | 'no-context'
  | 'contexts-unreadable'
  /** Jira lists what is available in the project, and this is not among it. */
  | 'not-offered'
  /** Time tracking, issue linking or attachments are off for the whole site. */
  | 'switched-off';

export type FieldSaid = Said<FieldReason>;

/** A permission in a project, as Jira answered it for the account. */
export type HeldSaid = Said<ReasonCode>;

const WORST_FIRST: readonly Is[] = ['no', 'unknown', 'yes'];

/** The first of the worst answers: a no, else something unknown. No answer at all is a yes. */
export function worstSaid<Why extends string>(said: readonly Said<Why>[]): Said<Why> {
  for (const is of WORST_FIRST) {
    const found = said.find((one) => one.is === is);
    if (found) return found;
  }
  return { is: 'yes' };
}
