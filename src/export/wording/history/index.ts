export type { HistoryContext } from './context';
export { checksDigest, type DigestedCheck } from './digest';
export { driftSentence, driftText } from './drift';
export { evidenceClause, evidenceSentence } from './evidence';
export { becauseClause, causesOf, effectClause, outcomeName, outcomeSentence } from './outcomes';
export { AS_APP_SENTENCE, gapsText, readyText, scheduleLabel, troubleSentence } from './runs';
export { verdictChangeSentence, verdictLabel } from './verdicts';
export { waiverCountsText, waiversToLookAt } from './waivers';
