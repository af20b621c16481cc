import { generateSite, type GenerateSiteOptions, type SiteFile } from '../../../dev/jira-site';
import { generatedAccountId } from '../../../dev/jira-site/generate/generated-account';

/** The account that holds every permission in every project of a clean site. */
export const cleanAccount = generatedAccountId;

/** A generated site on which nothing is missing or conditional for `cleanAccount`, and nothing hides issues from it. */
export function cleanSite(projects: number, more: Partial<GenerateSiteOptions> = {}): SiteFile {
  const { issueSecuritySchemes: _schemes, ...site } = generateSite({
    projects,
    account: 'holds-everything',
    plainGrants: true,
    securityShare: 0,
    ...more,
  });
  return site;
}
