import type { Confidence } from '../catalogue/known-errors/known-error';
import { type AnswerMatch, explainStatus } from './answer/explain-status';
import type { AnswerFacts } from './answer/facts';
import { hostKind } from './answer/hosts';
import { saysNothingElse } from './context';
import type { Candidate } from './diagnosis';
import type { Captured } from './match/captured';
import type { Match } from './match/match-errors';
import type { ReadText } from './text/read-text';
import type { Steps } from './text/steps';

const ORDER: readonly Confidence[] = ['certain', 'likely', 'possible'];
const MAX_EXCERPTS = 5;
const MAX_EXCERPT = 300;

const lower = (confidence: Confidence): Confidence => (confidence === 'certain' ? 'likely' : 'possible');

/** Candidate with what decides its rank among others of the same confidence. */
interface Ranked extends Candidate {
  readonly weight: number;
  readonly place: number;
}

/**
 * Joins what the words and what the status say: general readings of a status give way to a message that explains it.
 * @param matches known wordings in the text
 * @param connector id of the connector the person named
 * @returns the most likely first
 */
export function candidatesFrom(
  matches: readonly Match[],
  facts: AnswerFacts,
  view: ReadText,
  connector: string | undefined,
  steps: Steps,
): readonly Candidate[] {
  const alone = saysNothingElse(view.folded, matches, steps);
  const fromWords = joined(
    matches.filter((match) => counts(match, facts, alone)),
    facts,
    view,
  );
  const heard = facts.api !== 'unclear' || facts.aboutJira || facts.products.length > 0 || alone;
  const fromStatus = heard
    ? explainStatus(facts).filter((match) => !explainedBy(fromWords, match, facts))
    : [];
  const all = [...fromWords];
  for (const { error, status, confidence, weight } of fromStatus) {
    if (all.some((candidate) => candidate.error.id === error.id)) continue;
    all.push({
      error,
      status,
      confidence,
      how: 'answer',
      excerpts: [],
      captured: [],
      weight,
      place: Infinity,
    });
  }
  const fits = ({ error }: Candidate): number =>
    connector !== undefined && error.products.includes(connector) ? 0 : 1;
  return all
    .sort(
      (one, two) =>
        ORDER.indexOf(one.confidence) - ORDER.indexOf(two.confidence) ||
        fits(one) - fits(two) ||
        Number(one.how === 'answer') - Number(two.how === 'answer') ||
        two.weight - one.weight ||
        one.place - two.place,
    )
    .map(({ weight: _weight, place: _place, ...candidate }) => candidate);
}

/** A wording shorter than this is not taken for a whole message. */
const LEAST_ALONE = 12;

/** Whether a wording counts: a general one only where the text is about Jira, or where it is all that the text says. */
function counts({ error, captured, weight, broken }: Match, facts: AnswerFacts, alone: boolean): boolean {
  // A wording that goes with certain answers does not count when the text shows another one.
  if (
    error.answer &&
    facts.statuses.length > 0 &&
    !error.answer.status.some((status) => facts.statuses.includes(status))
  )
    return false;
  if (broken && !facts.aboutJira && !alone) return false;
  if (!error.needsContext) return true;
  if (error.products.length > 0) return error.products.some((id) => facts.products.includes(id));
  if (facts.api === 'other') return false;
  const elsewhere = captured.some(
    ({ hole, value }) => hole === 'host' && hostKind(value.replace(/:\d+$/u, '')) === 'other',
  );
  return (facts.aboutJira && !elsewhere) || (alone && weight >= LEAST_ALONE);
}

function joined(matches: readonly Match[], facts: AnswerFacts, view: ReadText): Ranked[] {
  const byError = new Map<string, Match[]>();
  for (const match of matches) byError.set(match.error.id, [...(byError.get(match.error.id) ?? []), match]);
  return [...byError.values()].map((places): Ranked => {
    const [first] = places as [Match, ...Match[]];
    const { error } = first;
    const whole = places.some(({ broken }) => !broken);
    const lone = error.needsContext && !facts.aboutJira && error.products.length === 0;
    const confidence = whole ? error.confidence : lower(error.confidence);
    return {
      error,
      confidence: lone ? 'possible' : confidence,
      how: 'message',
      excerpts: places
        .slice(0, MAX_EXCERPTS)
        .map(({ start, end }) => view.clean.slice(start, Math.min(end, start + MAX_EXCERPT)))
        .filter((excerpt) => excerpt !== ''),
      captured: onceEach(places.flatMap(({ captured }) => captured)),
      weight: Math.max(...places.map(({ weight }) => weight)),
      place: first.start,
    };
  });
}

/** Whether a message in the text already says what the status would only hint at. */
function explainedBy(
  candidates: readonly Candidate[],
  match: AnswerMatch,
  { statuses }: AnswerFacts,
): boolean {
  if (match.error.answer?.stays) return false;
  return candidates.some(
    ({ error, confidence }) =>
      error.statuses.includes(match.status) || (statuses.length === 1 && confidence !== 'possible'),
  );
}

function onceEach(captured: readonly Captured[]): readonly Captured[] {
  return captured.filter(
    (one, index) =>
      captured.findIndex(({ hole, value }) => hole === one.hole && value === one.value) === index,
  );
}
