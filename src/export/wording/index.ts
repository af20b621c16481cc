export { accountBlockerSentence, accountTypeLabel } from './accounts';
export { causesToTell } from './cause-order';
export type { CauseContext } from './cause-context';
export type { CauseText } from './cause-text';
export { causeText } from './causes';
export { type Certainty, certaintyOf } from './certainty';
export { type FailureText, failureText } from './failures';
export { reportFileName } from './file-names';
export { heldBackCost, heldBackWork } from './held-back';
export { applicationName, holderName } from './holders';
export { count, duration, list, number } from './numbers';
export { cellLabel, outcomeLabel, OUTCOMES, proofLabel, proofSentence } from './outcomes';
export { holderPlace, type Place, prerequisitePlace, schemePlace } from './places';
export { reasonSentence } from './reasons';
export {
  actorLabel,
  basisLabel,
  basisSentence,
  levelLabel,
  needName,
  permissionKeys,
  permissionName,
  type SiteNames,
} from './requirements';
export { levelResultLabel, securityRiskLabel, securityRiskSentence, securityStateSentence } from './security';
export {
  changedSentence,
  conditionalSentence,
  derivedSentence,
  discrepancySentence,
  jiraSentence,
  matchSentence,
  prerequisiteSentence,
  resultLabel,
} from './explanations';
export { givesSentence, membershipSentence } from './memberships';
export { signInLabel } from './sign-in';
export { doingSentence, skippedLabel, timeLeft, waitSentence } from './run-progress';
export { type VerdictFacts, verdictDetail, verdictHeadline, verdictReasonSentence } from './verdicts';
