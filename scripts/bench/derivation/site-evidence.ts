import { buildSiteState, defaultAssumptions, type SiteState } from '../../../dev/jira-site';
import { rightsOf } from '../../../dev/jira-site/evaluator/permissions';
import { parseProfile } from '../../../src/catalogue/profile-schema';
import type { AccountFacts } from '../../../src/domain/account';
import { activeRequirements } from '../../../src/domain/active-requirements';
import type { ProjectsEvidence, SharedEvidence } from '../../../src/domain/evidence';
import type { Requirement } from '../../../src/domain/profile';
import type { ProjectFacts } from '../../../src/domain/project-facts';
import type { Scheme, SchemeScan } from '../../../src/domain/scheme';
import type { BenchSite } from '../check/bench-site';
import { benchProfile, WANTED } from '../check/profile';
import { factsOf, schemeOf } from './project-evidence';

/** All that judging a run needs, as a run on the site would have stored it, with every project looked at closer. */
export interface SiteEvidence {
  readonly requirements: readonly Requirement[];
  readonly shared: SharedEvidence;
  readonly scan: SchemeScan;
  readonly part: ProjectsEvidence;
  readonly facts: ReadonlyMap<number, ProjectFacts>;
}

type Subject = ReturnType<typeof rightsOf>['subject'];

/** Makes the evidence from a site's own state; nothing is asked of anybody. */
export function evidenceOf({ siteFile, accountId }: BenchSite): SiteEvidence {
  const state = buildSiteState(siteFile);
  const rights = rightsOf(state, defaultAssumptions, state.accounts.get(accountId));
  const projects = [...state.projects.values()].filter(({ status }) => status === 'live');
  const shared = sharedOf(state, accountId, rights.subject);
  const question = { administerCounts: false, perIssueCounts: true };
  const schemes = [...state.schemes.values()]
    .filter(({ projectId }) => projectId === undefined)
    .map((scheme): [string, Scheme] => [String(scheme.id), schemeOf(scheme)]);
  return {
    requirements: activeRequirements(parseProfile(benchProfile), {}),
    shared,
    scan: { schemes: new Map(schemes), complete: true, account: shared.account },
    part: {
      projects: projects.map(({ id, key, name, style, typeKey }) => ({
        ...{ id, key, name, typeKey },
        style: style === 'next-gen' ? 'team' : 'company',
      })),
      totals: [projects.length],
      expected: projects.length,
      granted: Object.fromEntries(
        WANTED.map((key) => [
          key,
          projects.map((project) => (rights.inProject(project, key, question) ? '1' : '0')).join(''),
        ]),
      ),
      ...{ ruleBlocked: [], skipped: [], vanished: [], stateUnread: [], sources: [] },
      toExplain: projects.map(({ id }) => id),
    },
    facts: new Map(projects.map((project) => [project.id, factsOf(state, rights.subject, project)])),
  };
}

function sharedOf(state: SiteState, accountId: string, subject: Subject): SharedEvidence {
  const account: AccountFacts = {
    accountId,
    accountType: 'atlassian',
    active: true,
    deleted: false,
    applicationRoles: [...subject.applicationRoles],
    groups: [...subject.groupIds].map((groupId) => ({
      groupId,
      name: state.groups.get(groupId)?.name ?? '',
    })),
  };
  return {
    site: { baseUrl: state.site.baseUrl, deploymentType: 'Cloud', plan: 'paid', appAccessRule: 'none' },
    account,
    catalogue: Object.fromEntries(
      [...state.permissions.values()].map(({ key, name, type }) => [key, { name, type }]),
    ),
    globalGranted: [],
    issueSecurity: 'none',
    groupsOnSite: {},
    sources: [],
  };
}
