import { badRequest, notFound } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { listParam } from '../http/query';
import type { SecurityScheme } from '../model/site-state';
import { levelMemberShape, levelShape, type MemberRow, schemeMemberShape } from '../shapes/security-shape';
import { requireJiraAdmin } from './caller-access';
import { classicSchemes, idFilter, securityPage } from './security-access';

function booleanParam(call: Call, name: string): boolean {
  const given = call.query.get(name) ?? 'false';
  if (given !== 'true' && given !== 'false') throw badRequest(`${given} is not a valid value for ${name}.`);
  return given === 'true';
}

/** Documented: filters are inclusive (any of them may match), then `onlyDefault` leaves the default levels. */
const levels: Operation = {
  id: 'getSecurityLevels',
  method: 'GET',
  path: '/issuesecurityschemes/level',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const ids = idFilter(call, 'id');
    const schemeIds = idFilter(call, 'schemeId');
    const onlyDefault = booleanParam(call, 'onlyDefault');
    const all = !ids && !schemeIds;
    const rows = classicSchemes(call)
      .flatMap((scheme) => scheme.levels.map((level) => ({ scheme, level })))
      .filter(({ scheme, level }) => all || ids?.has(level.id) === true || schemeIds?.has(scheme.id) === true)
      .filter(({ scheme, level }) => !onlyDefault || scheme.defaultLevelId === level.id);
    const body = page(call, securityPage(call), rows, ({ scheme, level }) => levelShape(call, scheme, level));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

function memberRows(schemes: readonly SecurityScheme[]): MemberRow[] {
  return schemes.flatMap((scheme) =>
    scheme.levels.flatMap((level) => level.members.map((member) => ({ scheme, level, member }))),
  );
}

/** Documented: filters are inclusive. */
const members: Operation = {
  id: 'getSecurityLevelMembers',
  method: 'GET',
  path: '/issuesecurityschemes/level/member',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const ids = idFilter(call, 'id');
    const schemeIds = idFilter(call, 'schemeId');
    const levelIds = idFilter(call, 'levelId');
    const all = !ids && !schemeIds && !levelIds;
    const isWanted = ({ scheme, level, member }: MemberRow): boolean =>
      all ||
      ids?.has(member.id) === true ||
      schemeIds?.has(scheme.id) === true ||
      levelIds?.has(level.id) === true;
    const rows = memberRows(classicSchemes(call)).filter(isWanted);
    const expand = listParam(call.query, 'expand');
    const body = page(call, securityPage(call), rows, (row) => levelMemberShape(call, row, expand));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

/** Documented: 404 "if no issue security level members are found". */
const membersOfScheme: Operation = {
  id: 'getIssueSecurityLevelMembers',
  method: 'GET',
  path: '/issuesecurityschemes/{issueSecuritySchemeId}/members',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const id = call.params['issueSecuritySchemeId'] ?? '';
    const levelIds = idFilter(call, 'issueSecurityLevelId');
    const scheme = classicSchemes(call).find((candidate) => String(candidate.id) === id);
    const rows = memberRows(scheme ? [scheme] : []).filter(({ level }) => levelIds?.has(level.id) ?? true);
    const emptyRefused = call.assumptions.securityWithoutMembers === 'not-found';
    if (!scheme || (emptyRefused && rows.length === 0)) {
      throw notFound(`No issue security level members were found for scheme ${id}.`);
    }
    const expand = listParam(call.query, 'expand');
    const body = page(call, securityPage(call), rows, (row) => schemeMemberShape(call, row, expand));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

/** Levels of issue security schemes and who belongs to them. */
export const securityLevelOperations: readonly Operation[] = [levels, members, membersOfScheme];
