import type { Call } from '../http/operation';
import type { SecurityLevel, SecurityMember, SecurityScheme } from '../model/site-state';
import { holderShape } from './holder-shape';

/** A level, the member and the scheme they are of. */
export interface MemberRow {
  readonly scheme: SecurityScheme;
  readonly level: SecurityLevel;
  readonly member: SecurityMember;
}

const api = (call: Call): string => `${call.state.site.baseUrl}/rest/api/3`;

/** A scheme as GET issuesecurityschemes lists it: its id is a number (Atlassian REST docs: schema SecurityScheme). */
export function securitySchemeShape(call: Call, scheme: SecurityScheme): Record<string, unknown> {
  const { id, name, description, defaultLevelId } = scheme;
  return {
    self: `${api(call)}/issuesecurityschemes/${id}`,
    id,
    name,
    description,
    ...(defaultLevelId === undefined ? {} : { defaultSecurityLevelId: defaultLevelId }),
  };
}

/** A scheme with its levels, whose ids are strings; which one is the default only the scheme says (documented example). */
export function detailedSchemeShape(call: Call, scheme: SecurityScheme): Record<string, unknown> {
  const levels = scheme.levels.map(({ id, name, description }) => ({
    self: `${api(call)}/securitylevel/${id}`,
    id: String(id),
    name,
    description,
  }));
  return { ...securitySchemeShape(call, scheme), levels };
}

/** A row of issuesecurityschemes/search (schema SecuritySchemeWithProjects); `projectIds` only where projects were asked for. */
export function searchedSchemeShape(
  call: Call,
  scheme: SecurityScheme,
  projectIds: readonly number[] | undefined,
): Record<string, unknown> {
  const { id, name, description, defaultLevelId } = scheme;
  return {
    id,
    self: `${api(call)}/issuesecurityscheme/${id}`,
    name,
    description,
    ...(defaultLevelId === undefined ? {} : { defaultLevel: defaultLevelId }),
    ...(projectIds === undefined ? {} : { projectIds }),
  };
}

/** A row of issuesecurityschemes/level (schema SecurityLevel). */
export function levelShape(
  call: Call,
  scheme: SecurityScheme,
  level: SecurityLevel,
): Record<string, unknown> {
  return {
    self: `${api(call)}/issuesecurityscheme/level?id=${level.id}`,
    id: String(level.id),
    name: level.name,
    description: level.description,
    issueSecuritySchemeId: String(scheme.id),
    isDefault: level.id === scheme.defaultLevelId,
  };
}

/** A row of issuesecurityschemes/level/member (schema SecurityLevelMember): ids are strings. */
export function levelMemberShape(call: Call, row: MemberRow, expand: readonly string[]): unknown {
  const idsNeedExpand = call.assumptions.securityMemberIds === 'when-expanded';
  return {
    id: String(row.member.id),
    issueSecurityLevelId: String(row.level.id),
    issueSecuritySchemeId: String(row.scheme.id),
    holder: holderShape(call, row.member.holder, expand, idsNeedExpand),
  };
}

/** A row of issuesecurityschemes/{id}/members (schema IssueSecurityLevelMember): ids are numbers, the scheme isn't named. */
export function schemeMemberShape(call: Call, row: MemberRow, expand: readonly string[]): unknown {
  return {
    id: row.member.id,
    issueSecurityLevelId: row.level.id,
    holder: holderShape(call, row.member.holder, expand),
  };
}
