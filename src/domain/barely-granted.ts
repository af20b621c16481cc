import type { AskedProjects } from './evidence';

/**
 * Whether nothing is granted in a project, or nothing but Browse, which Jira may still answer for a project that was archived
 * meanwhile: such a project is looked up again before anything in it is called missing.
 * @param index the project's place in `part.projects`
 */
export function isBarelyGranted({ granted }: Pick<AskedProjects, 'granted'>, index: number): boolean {
  const keys = Object.keys(granted);
  const telling = keys.filter((key) => key !== 'BROWSE_PROJECTS');
  return !(telling.length > 0 ? telling : keys).some((key) => granted[key]?.[index] === '1');
}
