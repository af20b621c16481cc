import { notFound } from '../http/jira-error';
import type { Operation } from '../http/operation';

const configuration: Operation = {
  id: 'getConfiguration',
  method: 'GET',
  path: '/configuration',
  anonymous: false,
  needsJiraAccess: true,
  answer: ({ state }) => {
    const { switches } = state.configuration;
    const timeTracking = {
      workingHoursPerDay: 8,
      workingDaysPerWeek: 5,
      timeFormat: 'pretty',
      defaultUnit: 'day',
    };
    return {
      body: {
        ...switches,
        ...(switches['timeTrackingEnabled'] === true ? { timeTrackingConfiguration: timeTracking } : {}),
      },
    };
  },
};

/** Documented: 404 where issue linking is off. */
const linkTypes: Operation = {
  id: 'getIssueLinkTypes',
  method: 'GET',
  path: '/issueLinkType',
  anonymous: true,
  answer: ({ state }) => {
    const { switches, linkTypes: types } = state.configuration;
    if (switches['issueLinkingEnabled'] !== true) throw notFound('Issue linking is currently disabled.');
    const issueLinkTypes = types.map((type) => ({
      ...type,
      self: `${state.site.baseUrl}/rest/api/3/issueLinkType/${type.id}`,
    }));
    return { body: { issueLinkTypes }, cost: { objects: issueLinkTypes.length, each: 1 } };
  },
};

/** What is switched on for the whole site. */
export const featureOperations: readonly Operation[] = [configuration, linkTypes];
