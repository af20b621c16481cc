import { people } from '../seed/people';
import type { ProjectFile } from '../site-file/schema';
import type { GenerateSiteOptions } from './generate-options';
import { picking, projectKey, projectName } from './project-names';
import { randomNumbers } from './random-numbers';

/**
 * Archived projects and those in the bin, beside the live ones: their ids and keys come after those.
 * @param schemes ids of the permission schemes that they share with the live ones
 */
export function shelvedProjects(options: GenerateSiteOptions, schemes: readonly number[]): ProjectFile[] {
  const { projects, seed = 1, archivedShare = 0, deletedShare = 0 } = options;
  const pick = picking(randomNumbers(seed + 3_000_003));
  const archived = Math.round(projects * archivedShare);
  const count = archived + Math.round(projects * deletedShare);
  return Array.from({ length: count }, (_, at) => {
    const index = projects + at;
    return {
      id: 10_000 + index,
      key: projectKey(index),
      name: projectName(pick, index),
      lead: people.platformLead,
      typeKey: 'software',
      style: 'classic',
      permissionSchemeId: pick(schemes),
      status: at < archived ? 'archived' : 'deleted',
    };
  });
}
