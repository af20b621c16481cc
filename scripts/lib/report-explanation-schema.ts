import type { DiscrepancyCause, Explanation, Prerequisite } from '../../src/domain/explanation';
import { HOLDER_RESULTS, holderPath } from './report-membership-schema';
import { OUTCOMES, PROOFS, REASONS } from './report-words';
import { type JsonSchema, listOf, type ObjectMaker, oneOf, text } from './schema-parts';

type Words<T extends string> = Readonly<Record<T, true>>;

const prerequisites: Words<Prerequisite['kind']> = {
  'account-active': true,
  'jira-access': true,
  'browse-projects': true,
};
const holds: Words<Prerequisite['holds']> = { yes: true, no: true, unknown: true };
const discrepancies: Words<DiscrepancyCause> = {
  'browse-missing': true,
  'no-jira-access': true,
  'propagation-delay': true,
  'administers-jira': true,
  'portal-access': true,
  'hidden-grant': true,
};
const answers: Words<Explanation['jira']> = { yes: true, no: true, 'not-asked': true };

/** The reasoning about one permission in one project; a word that is added to the domain and not here does not compile. */
export function explanation(of: ObjectMaker): JsonSchema {
  return of(
    {
      permission: text,
      judgement: of({ outcome: oneOf(OUTCOMES) }, { proof: oneOf(PROOFS), reason: oneOf(REASONS) }),
      jira: oneOf(Object.keys(answers)),
      derived: oneOf(HOLDER_RESULTS),
      grants: listOf(holderPath(of)),
      prerequisites: listOf(
        of({ kind: oneOf(Object.keys(prerequisites)), holds: oneOf(Object.keys(holds)) }),
      ),
      discrepancy: listOf(oneOf(Object.keys(discrepancies))),
    },
    { scheme: of({ id: text, name: text }) },
  );
}
