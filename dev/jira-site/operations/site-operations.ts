import { forbidden, JiraError, badRequest, errorBody, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { listParam } from '../http/query';
import { maySee, requireJiraAdmin } from './caller-access';
import { resolveSubject } from '../evaluator/memberships';

function requireApp(call: Call): void {
  if (call.caller.kind === 'app') return;
  if (call.assumptions.dataPolicyRefusalStatus === 403) throw forbidden(refusals.onlyApps);
  throw new JiraError(401, errorBody([refusals.onlyApps]));
}

const serverInfo: Operation = {
  id: 'getServerInfo',
  method: 'GET',
  path: '/serverInfo',
  anonymous: true,
  answer: ({ state }) => ({
    body: {
      displayUrl: state.site.baseUrl,
      displayUrlServicedeskHelpCenter: state.site.baseUrl,
      displayUrlConfluence: state.site.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_290,
      buildDate: '2026-11-18T06:12:44.000+0000',
      serverTime: new Date().toISOString().replace('Z', '+0000'),
      scmInfo: '7b1c0f52b6c95c8ce3c4cb2f2f0f9d6d4d1f9a31',
      serverTitle: state.site.title,
      defaultLocale: { locale: 'en_US' },
      serverTimeZone: 'Etc/UTC',
      ...state.site.serverInfo,
      // The file's own address wins, so that a recorded serverInfo can be used as it is.
      baseUrl: state.site.baseUrl,
    },
  }),
};

const license: Operation = {
  id: 'getLicense',
  method: 'GET',
  path: '/instance/license',
  anonymous: false,
  answer: ({ state }) => ({ body: { applications: state.site.plans } }),
};

const applicationRoles: Operation = {
  id: 'getAllApplicationRoles',
  method: 'GET',
  path: '/applicationrole',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const { state } = call;
    const details = (ids: ReadonlySet<string>): { name: string; groupId: string; self: string }[] =>
      [...ids].flatMap((id) => {
        const group = state.groups.get(id);
        const self = `${state.site.baseUrl}/rest/api/3/group?groupId=${encodeURIComponent(id)}`;
        return group ? [{ name: group.name, groupId: id, self }] : [];
      });
    // A licence seat is taken by people, not by app users.
    const people = [...state.accounts.values()].filter((a) => a.active && a.accountType === 'atlassian');
    const subjects = people.map((account) => resolveSubject(state, account));
    const body = [...state.applicationRoles.values()].map((role) => {
      const userCount = subjects.filter((subject) => subject.applicationRoles.has(role.key)).length;
      const groupDetails = details(role.groups);
      const defaultGroupsDetails = details(role.defaultGroups);
      return {
        key: role.key,
        groups: groupDetails.map((group) => group.name),
        groupDetails,
        name: role.name,
        defaultGroups: defaultGroupsDetails.map((group) => group.name),
        defaultGroupsDetails,
        selectedByDefault: false,
        defined: true,
        numberOfSeats: role.numberOfSeats,
        remainingSeats: Math.max(0, role.numberOfSeats - userCount),
        userCount,
        userCountDescription: 'users',
        hasUnlimitedSeats: false,
        platform: role.key === 'jira-core',
      };
    });
    return { body, cost: { objects: body.length, each: 2 } };
  },
};

const sitePolicy: Operation = {
  id: 'getPolicy',
  method: 'GET',
  path: '/data-policy',
  anonymous: false,
  answer: (call) => {
    requireApp(call);
    const anyContentBlocked = [...call.state.projects.values()].some(
      (project) => project.appAccessRuleBlocked,
    );
    return { body: { anyContentBlocked } };
  },
};

const projectPolicies: Operation = {
  id: 'getPolicies',
  method: 'GET',
  path: '/data-policy/project',
  anonymous: false,
  answer: (call) => {
    requireApp(call);
    const ids = [...new Set(listParam(call.query, 'ids'))];
    if (ids.length > 50) throw badRequest('Invalid request: at most 50 project ids can be given.');
    const projects = ids.flatMap((id) => call.state.projects.get(Number(id)) ?? []);
    // Documented text: Atlassian REST docs, GET data-policy/project, 400.
    if (projects.length !== ids.length || projects.some((project) => !maySee(call, project))) {
      throw badRequest('Invalid request: some projects are not available or do not exist.');
    }
    const projectDataPolicies = projects.map((project) => ({
      id: project.id,
      dataPolicy: { anyContentBlocked: project.appAccessRuleBlocked },
    }));
    return { body: { projectDataPolicies }, cost: { objects: projects.length, each: 1 } };
  },
};

/** The site itself: version, licence, app access and app access rules. */
export const siteOperations: readonly Operation[] = [
  serverInfo,
  license,
  applicationRoles,
  sitePolicy,
  projectPolicies,
];
