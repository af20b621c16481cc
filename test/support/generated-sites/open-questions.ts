import { fc } from '../random';
import { defaultAssumptions, type SiteFile } from '../../../dev/jira-site';
import type { OpenQuestions } from '../brute-force/jira-answer';

const usual: OpenQuestions = {
  perIssueHolderGrantsProjectLevel: defaultAssumptions.perIssueHolderGrantsProjectLevel,
  unknownHolderGrants: defaultAssumptions.unknownHolderGrants,
  browseIsPrerequisite: defaultAssumptions.browseIsPrerequisite,
  administerImpliesAdministerProjectsInCheck: defaultAssumptions.administerImpliesAdministerProjectsInCheck,
  portalHolderCovers: defaultAssumptions.portalHolderCovers,
};

/** What is open about Jira, settled as usual or with one answer turned round. */
export const anyReading: fc.Arbitrary<OpenQuestions> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(usual) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<OpenQuestions[]>(
      { ...usual, perIssueHolderGrantsProjectLevel: false },
      { ...usual, unknownHolderGrants: true },
      { ...usual, browseIsPrerequisite: true },
      { ...usual, administerImpliesAdministerProjectsInCheck: true },
      { ...usual, portalHolderCovers: 'anyone-signed-in' },
    ),
  },
);

/** The site as it can be under a reading: only service projects have a portal through which a yes could come. */
export function siteUnder(site: SiteFile, { portalHolderCovers }: OpenQuestions): SiteFile {
  if (portalHolderCovers !== 'anyone-signed-in') return site;
  return { ...site, projects: site.projects.map((project) => ({ ...project, typeKey: 'service_desk' })) };
}
