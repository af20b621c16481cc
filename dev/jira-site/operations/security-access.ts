import { badRequest } from '../http/jira-error';
import type { Call } from '../http/operation';
import { type PageRequest, pageParams } from '../http/query';
import type { SecurityScheme } from '../model/site-state';

/** The wanted page of an operation on issue security: 50 rows are documented as the default, the maximum isn't. */
export function securityPage(call: Call): PageRequest {
  return pageParams(call.query, { fallback: 50, max: call.assumptions.securityMaxPage });
}

/**
 * Ids given in the query, one a parameter (documented: "separate IDs with an ampersand").
 * @returns undefined where the parameter is absent
 * @throws JiraError 400 for what isn't an id; the text is the documented example
 */
export function idFilter(call: Call, name: string): Set<number> | undefined {
  const given = call.query.getAll(name);
  const wrong = given.find((value) => !/^\d+$/u.test(value));
  if (wrong !== undefined) {
    throw badRequest(`${wrong} is not a valid value. ${name} must be zero or a positive integer.`);
  }
  return given.length === 0 ? undefined : new Set(given.map(Number));
}

/** Ids of the schemes that belong to team-managed projects. */
export function teamManagedSchemeIds(call: Call): Set<number> {
  const ids = new Set<number>();
  for (const { style, securitySchemeId } of call.state.projects.values()) {
    if (style === 'next-gen' && securitySchemeId !== undefined) ids.add(securitySchemeId);
  }
  return ids;
}

/** Schemes "in the context of classic projects": those that no team-managed project owns, used or not. */
export function classicSchemes(call: Call): SecurityScheme[] {
  const others = teamManagedSchemeIds(call);
  return [...call.state.securitySchemes.values()].filter(({ id }) => !others.has(id));
}

/** Schemes of the operations that don't restrict themselves to classic projects. */
export function allSchemes(call: Call): SecurityScheme[] {
  if (call.assumptions.teamManagedSecuritySchemes === 'hidden') return classicSchemes(call);
  return [...call.state.securitySchemes.values()];
}
