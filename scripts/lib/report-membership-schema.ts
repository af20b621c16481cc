import type { HolderMatch, HolderResult } from '../../src/domain/holder-match';
import { holder } from './report-cause-schema';
import { type JsonSchema, listOf, mapOf, type ObjectMaker, oneOf, text, whole } from './schema-parts';

const results: Readonly<Record<HolderResult, true>> = {
  granted: true,
  conditional: true,
  'not-granted': true,
  unknown: true,
  'not-derived': true,
};
export const HOLDER_RESULTS: readonly string[] = Object.keys(results);

/** Who is in a role beside the account. */
const actorsSeen = (of: ObjectMaker): JsonSchema => of({ people: whole, groups: listOf(text) });

/** Roles by id with the account's place in them. */
export function rolesRead(of: ObjectMaker): JsonSchema {
  const via = (
    name: string,
    more: Parameters<ObjectMaker>[0] = {},
    optional: Parameters<ObjectMaker>[1] = {},
  ) => of({ via: oneOf([name]), ...more }, optional);
  const membership = {
    anyOf: [
      via('direct'),
      via('group', { group: text }),
      via('none', {}, { actors: actorsSeen(of) }),
      via('unreadable'),
    ],
  };
  return mapOf(of({ name: text, membership }));
}

/** A holder of a grant, or a member of a security level, and how the account stands to it. */
export function holderPath(of: ObjectMaker): JsonSchema {
  return of({ holder: holder(of), result: oneOf(HOLDER_RESULTS), match: holderMatch(of) }, { name: text });
}

/** The levels of one project's security scheme and how the account stands to each. */
export function judgedLevels(of: ObjectMaker): JsonSchema {
  return listOf(
    of({
      levelId: text,
      name: text,
      isDefault: { type: 'boolean' },
      result: oneOf(HOLDER_RESULTS),
      paths: listOf(holderPath(of)),
    }),
  );
}

function holderMatch(of: ObjectMaker): JsonSchema {
  const withMore: Readonly<Partial<Record<HolderMatch['code'], [object, object]>>> = {
    'has-app': [{ applications: listOf(text) }, {}],
    'no-app': [{}, { application: text }],
    'in-group': [{ group: text }, {}],
    'in-role': [{}, { group: text }],
    'not-in-role': [{}, { actors: actorsSeen(of) }],
  };
  return {
    anyOf: CODES.map((code) => {
      const [required = {}, optional = {}] = withMore[code] ?? [];
      return of({ code: oneOf([code]), ...required }, { ...optional });
    }),
  };
}

const codes: Readonly<Record<HolderMatch['code'], true>> = {
  everyone: true,
  'has-app': true,
  'no-app': true,
  'apps-unreadable': true,
  'in-group': true,
  'not-in-group': true,
  'groups-unreadable': true,
  'in-role': true,
  'not-in-role': true,
  'role-unreadable': true,
  'role-not-read': true,
  'is-lead': true,
  'not-lead': true,
  'lead-unreadable': true,
  'lead-not-read': true,
  'is-user': true,
  'not-user': true,
  'some-issues': true,
  'portal-only': true,
  unrecognised: true,
};
const CODES = Object.keys(codes) as HolderMatch['code'][];
