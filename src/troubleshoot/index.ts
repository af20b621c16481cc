/**
 * From what a connector said to what causes it. Pure: it asks nobody and keeps nothing. Import it with a dynamic
 * import where the catalogue of known errors should not be loaded at once.
 */
import { GENERAL_CHECKS, listKnownErrors } from '../catalogue/known-errors';
import { explainStatus } from './answer/explain-status';
import type { AnswerFacts } from './answer/facts';
import { factsOf } from './answer/read-answer';
import { candidatesFrom } from './candidates';
import type { Candidate, DiagnoseOptions, Diagnosis } from './diagnosis';
import { matchErrors, matchHidden } from './match/match-errors';
import { findMentions } from './mentions/find-mentions';
import { type NearError, nearestErrors } from './nearest';
import { MAX_CHARACTERS } from './text/cap';
import { readText, type ReadText } from './text/read-text';
import { withoutPastedSecrets } from './text/safe';
import { Steps } from './text/steps';

export { type AnswerMatch, explainStatus } from './answer/explain-status';
export type { AnswerFacts, Api, TellingHeader } from './answer/facts';
export { readAnswer } from './answer/read-answer';
export type { Candidate, DiagnoseOptions, Diagnosis } from './diagnosis';
export { type ChecklistPlace, checklistPlace, permissionLabel } from './labels';
export type { Captured } from './match/captured';
export type {
  AddressMention,
  Mention,
  Mentions,
  PermissionMention,
  PersonMention,
} from './mentions/mentions';
export type { NearError } from './nearest';
export { MAX_CHARACTERS } from './text/cap';

/**
 * Names what a pasted text means: known errors in it with their causes, what it names, or honestly that it is not known.
 * @param pasted anything; at most 20,000 characters of it are read, and never an exception is thrown
 * @param steps counts the work done, for the proof that it grows in a straight line
 */
export function diagnose(
  pasted: string,
  { connector }: DiagnoseOptions = {},
  steps = new Steps(),
): Diagnosis {
  const { text, whole, removed } = withoutPastedSecrets(pasted);
  const view = readText(text, steps);
  const read = factsOf(view, steps);
  const facts =
    connector === undefined || read.products.includes(connector)
      ? read
      : { ...read, products: [...read.products, connector] };
  const shown = matchErrors(listKnownErrors(), view, steps);
  const hidden = removed > 0 ? matchHidden(listKnownErrors(), readText(whole, steps), shown, steps) : [];
  const matches = [...hidden, ...shown];
  const candidates = candidatesFrom(matches, facts, view, connector, steps);
  const outcome = outcomeOf(view, candidates);
  const unknown = outcome === 'not-known';
  const captured = candidates.flatMap((candidate) => candidate.captured);
  return {
    outcome,
    candidates,
    answer: facts,
    mentions: findMentions(view, facts, captured, steps),
    ...(candidates.length === 0 &&
      facts.api === 'other' &&
      facts.host !== undefined && { elsewhere: facts.host }),
    nearest: unknown ? near(view, facts, steps) : [],
    generalChecks: unknown ? GENERAL_CHECKS : [],
    cut: pasted.length > MAX_CHARACTERS,
    secretsRemoved: removed,
  };
}

function outcomeOf(view: ReadText, [best]: readonly Candidate[]): Diagnosis['outcome'] {
  if (view.clean === '') return 'empty';
  if (!best) return 'not-known';
  return best.confidence === 'possible' ? 'possible' : 'known';
}

/** What resembles an unknown text: alike wordings, and what its status would mean if Jira had given it. */
function near(view: ReadText, facts: AnswerFacts, steps: Steps): readonly NearError[] {
  if (facts.api === 'other') return [];
  const alike = nearestErrors(view, steps);
  const byStatus = explainStatus(facts).map(({ error }) => ({ error, likeness: 0 }));
  return [
    ...alike,
    ...byStatus.filter(({ error }) => alike.every((each) => each.error.id !== error.id)),
  ].slice(0, 4);
}
