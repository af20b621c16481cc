import { badRequest } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import type { Project } from '../model/site-state';
import { searchedSchemeShape } from '../shapes/security-shape';
import { requireJiraAdmin } from './caller-access';
import { classicSchemes, idFilter, securityPage } from './security-access';

/**
 * The company-managed projects among those asked for; undefined where none is asked for.
 * @throws JiraError 400 for other projects, if so assumed
 */
function projectFilter(call: Call): Set<number> | undefined {
  const asked = idFilter(call, 'projectId');
  if (!asked) return undefined;
  const classic = [...asked].filter((id) => call.state.projects.get(id)?.style === 'classic');
  if (classic.length < asked.size && call.assumptions.securityFilterOtherProjects === 'refused') {
    throw badRequest('Some of the project ids are not those of company-managed projects.');
  }
  return new Set(classic);
}

/** How the filters that were given combine; everything matches where none was. */
function combined(call: Call, tests: readonly (boolean | undefined)[]): boolean {
  const given = tests.filter((test) => test !== undefined);
  if (given.length === 0) return true;
  return call.assumptions.securityFiltersCombine === 'both' ? given.every(Boolean) : given.some(Boolean);
}

/** Documented: project ids only where projects are filtered by, and only those; /project lists the others. */
const search: Operation = {
  id: 'searchSecuritySchemes',
  method: 'GET',
  path: '/issuesecurityschemes/search',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const ids = idFilter(call, 'id');
    const projectIds = projectFilter(call);
    const used = (schemeId: number): number[] | undefined =>
      projectIds &&
      [...projectIds].filter((id) => call.state.projects.get(id)?.securitySchemeId === schemeId);
    const rows = classicSchemes(call)
      .map((scheme) => ({ scheme, projects: used(scheme.id) }))
      .filter(({ scheme, projects }) =>
        combined(call, [ids?.has(scheme.id), projects && projects.length > 0]),
      );
    const body = page(call, securityPage(call), rows, ({ scheme, projects }) =>
      searchedSchemeShape(call, scheme, projects),
    );
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

const mappedStatuses = {
  live: ['live'],
  'live-and-archived': ['live', 'archived'],
  all: ['live', 'archived', 'deleted'],
} as const;

/** Whether a project without a scheme has a row; a public client found one, without a scheme, where it asked by project id. */
function showsWithoutScheme(call: Call, askedFor: boolean): boolean {
  const { securityMappingWithoutScheme: shown } = call.assumptions;
  return shown === 'always' || (shown === 'when-asked-by-project' && askedFor);
}

/** Company-managed projects and their schemes; ids are strings (schema IssueSecuritySchemeToProjectMapping). */
const mapping: Operation = {
  id: 'searchProjectsUsingSecuritySchemes',
  method: 'GET',
  path: '/issuesecurityschemes/project',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const schemeIds = idFilter(call, 'issueSecuritySchemeId');
    const projectIds = projectFilter(call);
    const statuses: readonly string[] = mappedStatuses[call.assumptions.securityMappingStatuses];
    const isRow = ({ id, style, status, securitySchemeId }: Project): boolean => {
      if (style !== 'classic' || !statuses.includes(status)) return false;
      const asked = projectIds?.has(id);
      if (securitySchemeId === undefined && !showsWithoutScheme(call, asked === true)) return false;
      const ofScheme = schemeIds && securitySchemeId !== undefined && schemeIds.has(securitySchemeId);
      return combined(call, [ofScheme, asked]);
    };
    const rows = [...call.state.projects.values()].filter(isRow);
    const body = page(call, securityPage(call), rows, ({ id, securitySchemeId }) => ({
      projectId: String(id),
      ...(securitySchemeId === undefined ? {} : { issueSecuritySchemeId: String(securitySchemeId) }),
    }));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

/** Which company-managed projects use which issue security scheme. */
export const securitySearchOperations: readonly Operation[] = [search, mapping];
