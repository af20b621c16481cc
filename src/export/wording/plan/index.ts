export { type ChangeText, changeText } from './change-text';
export { groupName, type PlanContext, requirementName, roleName } from './context';
export { type GainText, gainSentences, gainText, lossSentences, riskLabel, riskSentence } from './gains';
export { handPickedHeadline, planCertainty, planHeadline } from './headline';
export { type NewNames, suggestedNames } from './new-names';
export {
  type RemainingReasonText,
  remainingReasonText,
  type RemainingText,
  remainingText,
} from './remaining';
export type { ProjectPlace } from './step';
export { type StrategyText, strategyText } from './strategies';
export { type PlanTotals, planTotals } from './totals';
