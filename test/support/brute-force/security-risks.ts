import type { SiteFile } from '../../../dev/jira-site';
import { levelHeld } from './held';
import type { Extent } from './holder';
import { type AccountId, securitySchemeOf } from './site-parts';

/** A level that hides issues from an account, or may, in one project. */
export interface HidingLevel {
  readonly projectKey: string;
  readonly levelId: string;
  readonly extent: Exclude<Extent, 'every-issue'>;
}

/** Every level of every company-managed project that the account is not in on every issue; no endpoint tells of team-managed ones. */
export function hidingLevels(site: SiteFile, accountId: AccountId): HidingLevel[] {
  return site.projects
    .filter(({ style }) => style === 'classic')
    .flatMap((project) =>
      (securitySchemeOf(site, project)?.levels ?? []).flatMap((level) => {
        const extent = levelHeld(site, accountId, project.key, level);
        return extent === 'every-issue'
          ? []
          : [{ projectKey: project.key, levelId: String(level.id), extent }];
      }),
    );
}
