import { generatedAccountId } from '../../../dev/jira-site/generate/generated-account';
import { generateSite, type GenerateSiteOptions, people, type SiteFile } from '../../../dev/jira-site';

/** A site and the account that is checked on it. */
export interface BenchSite {
  readonly name: string;
  readonly siteFile: SiteFile;
  readonly accountId: string;
}

/** What all sites have in common: the mix of a company that has used Jira for years. */
function mixed(projects: number): GenerateSiteOptions {
  return {
    projects,
    archivedShare: 0.1,
    deletedShare: 0.02,
    serviceDeskShare: 0.1,
    // Sites share schemes: four among a few projects, hundreds among tens of thousands.
    permissionSchemes: Math.min(300, Math.max(4, Math.round(projects / 50))),
  };
}

/** The sites that are measured, by what is wrong on them. */
export const benchSites = {
  /** Nothing is missing, and no scheme grants a permission on some issues only. */
  clean: (projects: number): BenchSite => ({
    name: 'clean',
    siteFile: generateSite({ ...mixed(projects), plainGrants: true, account: 'holds-everything' }),
    accountId: generatedAccountId,
  }),
  /** As before, but in one project of a hundred the account was forgotten. */
  fewGaps: (projects: number): BenchSite => ({
    name: 'one gap in 100',
    siteFile: generateSite({ ...mixed(projects), plainGrants: true, account: 'holds-nearly-everything' }),
    accountId: generatedAccountId,
  }),
  /** Some roles were forgotten, some schemes grant permissions on some issues only, or to an app's own holders. */
  mixed: (projects: number): BenchSite => ({
    name: 'mixed',
    siteFile: generateSite(mixed(projects)),
    accountId: people.ahaSync,
  }),
  /** The account was made today, and nobody has granted it anything. */
  nothing: (projects: number): BenchSite => ({
    name: 'nothing granted',
    siteFile: generateSite({ ...mixed(projects), account: 'holds-nothing' }),
    accountId: generatedAccountId,
  }),
} as const;
