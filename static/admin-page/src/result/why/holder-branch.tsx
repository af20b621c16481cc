import type { Holder } from '../../../../../src/domain/holder';
import type { HolderMatch, HolderResult } from '../../../../../src/domain/holder-match';
import type { Outcome } from '../../../../../src/domain/outcome';
import { type CauseContext, holderName, holderPlace, matchSentence } from '../../../../../src/export/wording';
import { PlaceLink } from './place-link';
import { Branch } from './tree';

/** The sign of what a holder comes to; the label beside it says it in words. */
export const RESULT_SIGNS: Record<HolderResult, Outcome> = {
  granted: 'met',
  conditional: 'conditional',
  'not-granted': 'missing',
  unknown: 'unknown',
  'not-derived': 'unknown',
};

/** A holder with its name, and how the account stands to it. */
export interface MatchedHolder {
  readonly holder: Holder;
  readonly name?: string;
  readonly result: HolderResult;
  readonly match: HolderMatch;
}

/** One holder: what it comes to, how the account stands to it, and where that is changed. @param label the result in words */
export function HolderBranch({
  matched,
  label,
  isSettled = false,
  project,
  context,
}: {
  matched: MatchedHolder;
  label: string;
  /** Another holder gives it already, so that one that does not is no cross against the account. */
  isSettled?: boolean;
  project: Parameters<typeof holderPlace>[1];
  context: CauseContext;
}) {
  return (
    <Branch
      sign={isSettled && matched.result === 'not-granted' ? 'not-applicable' : RESULT_SIGNS[matched.result]}
      title={
        <>
          {label}: {holderName(matched)}
        </>
      }
    >
      <p>{matchSentence(matched)}</p>
      <PlaceLink place={holderPlace(matched.holder, project, context.site)} />
    </Branch>
  );
}
