import { WAIVER_STATES } from '../../src/domain/history/waiver';
import { RISKS } from '../../src/domain/plan/risk';
import { type JsonSchema, listOf, type ObjectMaker, oneOf, text, time, whole } from './schema-parts';

/** Waivers as a report has them: what is accepted, by whom, until when, and what that comes to in the run. */
export function waiversSchema(of: ObjectMaker): JsonSchema {
  const waives = {
    anyOf: [of({ kind: oneOf(['cause']), causeId: text }), of({ kind: oneOf(['excess']), permission: text })],
  };
  const waiver = of(
    {
      waiverId: text,
      checkId: text,
      waives,
      keys: listOf(text),
      reason: text,
      givenAt: time,
      until: text,
      findings: whole,
      state: oneOf(WAIVER_STATES),
      covers: whole,
      lapsed: whole,
    },
    { owner: text, givenBy: text },
  );
  return listOf(waiver);
}

/** Permissions that the account holds beyond the profile. */
export const excessSchema = (of: ObjectMaker): JsonSchema =>
  listOf(
    of(
      {
        permission: text,
        name: text,
        risk: oneOf(RISKS),
        scope: oneOf(['site', 'projects']),
        projects: whole,
      },
      { waived: text },
    ),
  );
