import { issueTypeSchemeOf } from '../evaluator/issue-types';
import type { Operation } from '../http/operation';
import { page } from '../http/page';
import { defaultIds } from '../model/built-in-configuration';
import { requireJiraAdmin } from './caller-access';
import { classicProjects, configurationPage, groupedBy } from './configuration-access';
import { idFilter } from './security-access';

const issueTypeSchemes: Operation = {
  id: 'getIssueTypeSchemeForProjects',
  method: 'GET',
  path: '/issuetypescheme/project',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const rows = groupedBy(classicProjects(call), (project) => issueTypeSchemeOf(call.state, project));
    const body = page(call, configurationPage(call), rows, ({ used, projectIds }) => ({
      issueTypeScheme: {
        id: String(used?.id ?? 0),
        name: used?.name ?? '',
        ...(used?.id === defaultIds.issueTypeSchemes.software ? { isDefault: true } : {}),
      },
      projectIds,
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const typeScreenSchemes: Operation = {
  id: 'getIssueTypeScreenSchemeProjectAssociations',
  method: 'GET',
  path: '/issuetypescreenscheme/project',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const { issueTypeScreenSchemes } = call.state.configuration;
    const rows = groupedBy(
      classicProjects(call),
      (project) => project.issueTypeScreenSchemeId ?? defaultIds.issueTypeScreenScheme,
    );
    const body = page(call, configurationPage(call), rows, ({ used, projectIds }) => ({
      issueTypeScreenScheme: { id: String(used), name: issueTypeScreenSchemes.get(used)?.name ?? '' },
      projectIds,
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const mappings: Operation = {
  id: 'getIssueTypeScreenSchemeMappings',
  method: 'GET',
  path: '/issuetypescreenscheme/mapping',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const asked = idFilter(call, 'issueTypeScreenSchemeId');
    const rows = [...call.state.configuration.issueTypeScreenSchemes.values()]
      .filter(({ id }) => asked?.has(id) ?? true)
      .flatMap(({ id, byType }) =>
        [...byType].map(([issueTypeId, screenSchemeId]) => ({
          issueTypeScreenSchemeId: String(id),
          issueTypeId,
          screenSchemeId: String(screenSchemeId),
        })),
      );
    const body = page(call, configurationPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Ids are numbers here; a screen that a scheme does not name is absent. */
const screenSchemes: Operation = {
  id: 'getScreenSchemes',
  method: 'GET',
  path: '/screenscheme',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const asked = idFilter(call, 'id');
    const rows = [...call.state.configuration.screenSchemes.values()].filter(
      ({ id }) => asked?.has(id) ?? true,
    );
    const body = page(call, configurationPage(call, 25), rows, ({ id, name, screens }) => ({
      id,
      name,
      description: '',
      screens: { ...screens },
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Which screen an issue type of a company-managed project has for an operation, up to the screen's id. */
export const screenSchemeOperations: readonly Operation[] = [
  issueTypeSchemes,
  typeScreenSchemes,
  mappings,
  screenSchemes,
];
