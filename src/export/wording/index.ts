export { accountBlockerSentence, accountTypeLabel } from './accounts';
export type { CauseContext } from './cause-context';
export type { CauseText } from './cause-text';
export { causeKeys, causeText } from './causes';
export { type Certainty, certaintyOf } from './certainty';
export { type FailureText, failureText } from './failures';
export { reportFileName } from './file-names';
export { applicationName, holderName } from './holders';
export { count, duration, list, number } from './numbers';
export { outcomeLabel, OUTCOMES, proofLabel, proofSentence } from './outcomes';
export { reasonSentence } from './reasons';
export {
  actorLabel,
  basisLabel,
  basisSentence,
  levelLabel,
  needName,
  permissionName,
  type SiteNames,
} from './requirements';
export { doingSentence, skippedLabel } from './run-progress';
export {
  type VerdictFacts,
  verdictDetail,
  verdictHeadline,
  verdictLabel,
  verdictReasonSentence,
} from './verdicts';
