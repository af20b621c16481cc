/** Asking Jira about the causes of an error, without the catalogue of known errors: small enough to be loaded with a screen. */
export { type CauseState, causeState, type CheckState, checkState } from './cause-state';
export { checkLive, type LiveAsks, type LiveSubject, MAX_LIVE_PROJECTS } from './check-live';
export { fixesOf } from './fixes';
export { isProjectKey } from './project-key';
export { asksAnything, type LiveQuestions, type LookedAt, questionsOf } from './questions';
