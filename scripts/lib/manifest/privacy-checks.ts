import { objectAt } from '../openapi/openapi';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/** What a read-only app without egress consists of. Remotes, providers, services and Connect modules are not in it. */
const SECTIONS = ['app', 'modules', 'resources', 'permissions'];

/** Modules through which data could leave Atlassian or a stranger could come in. */
const OPEN_DOORS = ['endpoint', 'webtrigger'];

/** Reports whatever would let data leave Atlassian or would weaken the page's content security policy. */
export function privacyFindings(manifest: ManifestFile): Finding[] {
  const { content, where } = manifest;
  const permissions = objectAt(content, 'permissions');
  return [
    ...Object.keys(content)
      .filter((section) => !SECTIONS.includes(section))
      .map((section) => ({
        where: where(section, `${section}:`),
        problem: `the section "${section}" is not part of an app that keeps all data inside Atlassian`,
        fix: `remove it; a manifest here has ${SECTIONS.join(', ')}`,
      })),
    ...Object.keys(permissions)
      .filter((permission) => permission !== 'scopes')
      .map((permission) => ({
        where: where(`permissions.${permission}`, `${permission}:`),
        problem:
          permission === 'external'
            ? 'the app promises no egress: no external address may be listed'
            : `permissions.${permission} loosens what Forge allows by default`,
        fix: 'remove it; for styles and scripts, change the page so that the default policy is enough',
      })),
    ...Object.keys(objectAt(content, 'modules'))
      .filter((type) => OPEN_DOORS.includes(type))
      .map((type) => ({
        where: where(`modules.${type}`, `${type}:`),
        problem: `the module "${type}" connects the app to the outside`,
        fix: 'remove it; the page reaches the app through its resolver',
      })),
  ];
}
