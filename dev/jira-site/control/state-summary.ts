import type { SiteRuntime } from '../runtime';

/** What GET /__site/state answers: names and ids to choose from, without tokens or e-mail addresses. */
export function stateSummary(site: SiteRuntime): unknown {
  const { state } = site;
  const projects = [...state.projects.values()];
  const count = (status: string): number => projects.filter((project) => project.status === status).length;
  return {
    simulated: true,
    site: { ...state.site },
    counts: {
      accounts: state.accounts.size,
      groups: state.groups.size,
      roles: state.roles.size,
      permissionSchemes: state.schemes.size,
      issueSecuritySchemes: state.securitySchemes.size,
      liveProjects: count('live'),
      archivedProjects: count('archived'),
      deletedProjects: count('deleted'),
    },
    accounts: [...state.accounts.values()].map((account) => ({
      accountId: account.accountId,
      displayName: account.displayName,
      accountType: account.accountType,
      active: account.active,
      canSignIn: account.apiToken !== undefined && account.active,
    })),
    assumptions: site.assumptions,
    requests: site.requests.length,
    changes: site.changes,
  };
}
