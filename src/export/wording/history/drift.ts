import type { DriftCounts } from '../../../domain/history/comparison';
import { count, list, number } from '../numbers';

/** What changed since the run before, in a few words for a list: "2 worse, 1 better, 3 facts changed". */
export function driftText({ worse, better, other, evidence }: DriftCounts): string {
  const parts = [
    worse > 0 && `${number(worse)} worse`,
    better > 0 && `${number(better)} better`,
    other > 0 && `${number(other)} different`,
    evidence > 0 && `${count(evidence, 'fact')} changed`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'No change' : parts.join(', ');
}

/** The outcomes of a comparison in a sentence: "2 outcomes are worse and 1 is better than before." */
export function driftSentence({ worse, better, other, evidence }: DriftCounts): string {
  const is = (many: number): string => (many === 1 ? 'is' : 'are');
  const parts = [
    worse > 0 && `${number(worse)} ${is(worse)} worse`,
    better > 0 && `${number(better)} ${is(better)} better`,
    other > 0 && `${number(other)} ${is(other)} different`,
  ].filter((part) => part !== false);
  const facts =
    evidence === 0
      ? 'Nothing that was read has changed.'
      : `${count(evidence, 'fact')} that ${evidence === 1 ? 'was' : 'were'} read ${evidence === 1 ? 'has' : 'have'} changed.`;
  return `${parts.length === 0 ? 'Every outcome is as it was.' : `Of the outcomes, ${list(parts)}.`} ${facts}`;
}
