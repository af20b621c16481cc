import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile, SchemeFile } from '../../../dev/jira-site/site-file/schema';

const NAMING = ['applicationRole', 'group', 'projectRole', 'user'];

/** Whether a holder says whom it covers, on every issue, and is not simply everybody. */
export function isClear({ type, parameter, value }: HolderFile): boolean {
  return type === 'projectLead' || (NAMING.includes(type) && (parameter ?? value ?? '') !== '');
}

/** The same site with only such holders in its permission schemes. */
export function plain(site: SiteFile): SiteFile {
  return {
    ...site,
    permissionSchemes: (site.permissionSchemes as SchemeFile[]).map((scheme) => ({
      ...scheme,
      permissions: (scheme.permissions ?? []).filter(({ holder }) => isClear(holder)),
    })),
  };
}
