import type {
  About,
  Check,
  Confidence,
  Likelihood,
  SiteSetting,
} from '../../catalogue/known-errors/known-error';
import { list } from './numbers';

/** How sure it is that a text means a known error, in a word or two. */
export function confidenceLabel(confidence: Confidence): string {
  switch (confidence) {
    case 'certain':
      return 'Certain';
    case 'likely':
      return 'Likely';
    case 'possible':
      return 'A guess';
  }
}

/** How often a cause lies behind an error. */
export function likelihoodLabel(likelihood: Likelihood): string {
  switch (likelihood) {
    case 'usual':
      return 'Usual';
    case 'possible':
      return 'Possible';
    case 'rare':
      return 'Rare';
  }
}

/** Whose words an error is. Jira Align has an interface of its own, with tokens of its own. */
export function aboutLabel(about: About): string {
  switch (about) {
    case 'jira':
      return 'Said by Jira';
    case 'jira-align-api':
      return 'Said by Jira Align’s own API, not by Jira';
    case 'connector':
      return 'Said by the connector';
    case 'network':
      return 'Happened on the way to Jira';
  }
}

/** By what an error was recognised. @param status the HTTP status, where it was known by one */
export function knownBySentence(how: 'message' | 'answer', status: number | undefined): string {
  if (how === 'message') return 'Known by its wording.';
  return status === undefined
    ? 'Known by the answer as a whole.'
    : `Known by the status ${status} and what came with it.`;
}

/** What a check looks at, in a few words. @param permission names a permission key as the site or Atlassian does */
export function checkLabel(check: Check, permission: (key: string) => string): string {
  switch (check.kind) {
    case 'permission':
      if (check.in === 'site') return `Global permission: ${permission(check.key)}`;
      return check.of === 'person'
        ? `The person has ${permission(check.key)} in the project`
        : `The account has ${permission(check.key)} in the project`;
    case 'project':
      return 'The project exists and is not archived';
    case 'account':
      return 'The account is active and has access to Jira';
    case 'issue-security':
      return 'The security level of the work item includes the account';
    case 'field':
      return `The field is on ${SCREENS[check.on]}`;
    case 'required-fields':
      return 'The connector fills in every required field';
    case 'issue-type':
      return 'The project has the work type';
    case 'board':
      return 'The board is shared with the account, and its filter names its projects';
    case 'setting':
      return `Site setting: ${SETTINGS[check.key]}`;
    case 'checklist':
      return check.item;
    case 'text':
      return check.text;
  }
}

const SCREENS = {
  create: 'the create screen',
  edit: 'the edit screen',
  'create-and-edit': 'the create and edit screens',
} as const;

const SETTINGS: Readonly<Record<SiteSetting, string>> = {
  attachmentsEnabled: 'attachments are on',
  issueLinkingEnabled: 'issue linking is on',
  subTasksEnabled: 'subtasks are on',
  timeTrackingEnabled: 'time tracking is on',
  unassignedIssuesAllowed: 'work items may be unassigned',
};

/** What became of a text: `known`, only guesses, or nothing. */
type Outcome = 'known' | 'possible' | 'not-known' | 'empty';

/** What became of a text, in one line. @param abouts whose words each error is that was found */
export function outcomeHeadline(outcome: Outcome, abouts: readonly About[]): string {
  switch (outcome) {
    case 'known':
      return abouts.length === 1 ? 'This is a known error' : 'The text shows known errors';
    case 'possible':
      return abouts.length === 1 ? 'This may be a known error' : 'This may be one of these errors';
    case 'not-known':
    case 'empty':
      return 'This text is not known';
  }
}

/** What to make of it. */
export function outcomeAdvice(outcome: Outcome, abouts: readonly About[]): string {
  if (abouts.includes('jira-align-api') && abouts.some((about) => about !== 'jira-align-api'))
    return 'Jira and Jira Align’s own API can both say this, and mean different things by it. Go by the one that was called.';
  switch (outcome) {
    case 'known':
      return 'Begin with the first cause: it is the likeliest.';
    case 'possible':
      return 'The text says too little to be sure. Paste more of it, such as the address that was called and the headers of the answer.';
    case 'not-known':
    case 'empty':
      return 'No known error fits it, so no cause is named. Paste more of the log if there is more.';
  }
}

/** That something was taken out of a text, and what to do about it. @param secrets what it looks like, each with its article */
export function secretTitle(secrets: readonly string[]): string {
  return `This looks like ${list(secrets)}`;
}

export const SECRET_ADVICE =
  'It was taken out before anything was read and was not sent anywhere. Revoke it and make a new one, because it has been in a text that is passed on.';
