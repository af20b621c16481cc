import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile } from '../../../dev/jira-site/site-file/schema';
import { holderId, readHolder } from '../../../src/domain/holder';
import { applicationsOf, groupIdsOf } from '../brute-force/account';
import { type Extent, extentOf } from '../brute-force/holder';
import { holdersOf, projectOf } from '../brute-force/site-parts';

/** What opened, or shut, a way to a permission: any one of these lines tells it. */
export interface Cause {
  readonly anyOf: readonly string[];
  /** Whether it may go untold beside others: a run need not have read it, or nobody knows whether it counts. */
  readonly isOptional: boolean;
}

interface Moment {
  readonly site: SiteFile;
  readonly accountId: string;
}

/**
 * Why an account has a permission in a project now, or no longer, by brute force over the holders of the project's scheme.
 * @param gained whether it has it now
 * @returns nothing for a project that uses another scheme than before
 */
export function expectedCauses(
  accountId: string,
  [before, after]: readonly [SiteFile, SiteFile],
  projectKey: string,
  permission: string,
  gained: boolean,
): Cause[] | undefined {
  const [was, is] = [projectOf(before, projectKey), projectOf(after, projectKey)];
  if (was.permissionSchemeId !== is.permissionSchemeId) return undefined;
  const sign = gained ? '+' : '-';
  const [shut, open] = (gained ? [before, after] : [after, before]).map((site) => ({ site, accountId }));
  if (!shut || !open) return [];
  const shutWays = waysIn(shut, projectKey, permission);
  return [...waysIn(open, projectKey, permission)].flatMap(([id, { holder, extent }]): Cause[] => {
    if (extent === 'no-issue') return [];
    const other = shutWays.get(id);
    if (other && other.extent !== 'no-issue') return [];
    const isOptional = holder.type === 'projectRole' || holder.type === 'projectLead' || extent === 'unclear';
    if (!other)
      return [
        {
          anyOf: [`${sign} grant ${String(is.permissionSchemeId)} ${permission} ${id}`],
          isOptional,
        },
      ];
    return [{ anyOf: changesBehind(holder, shut, open, projectKey, sign), isOptional }];
  });
}

interface Way {
  readonly holder: HolderFile;
  readonly extent: Extent;
}

function waysIn({ site, accountId }: Moment, projectKey: string, permission: string): Map<string, Way> {
  const project = projectOf(site, projectKey);
  return new Map(
    holdersOf(site, project, permission).map((holder) => [
      holderId(readHolder(holder)),
      { holder, extent: extentOf(site, accountId, project, holder) },
    ]),
  );
}

/** What changed about the account, or in the project, so that a holder that was there covers it now. */
function changesBehind(
  holder: HolderFile,
  shut: Moment,
  open: Moment,
  projectKey: string,
  sign: '+' | '-',
): string[] {
  const groups = joined(
    groupIdsOf(shut.site, shut.accountId),
    groupIdsOf(open.site, open.accountId),
    (id) => `${sign} group ${id}`,
  );
  if (holder.type === 'projectRole')
    return [`${sign} role ${holder.value ?? holder.parameter} ${projectKey}`, ...groups];
  if (holder.type === 'group') return groups;
  return joined(
    applicationsOf(shut.site, shut.accountId),
    applicationsOf(open.site, open.accountId),
    (key) => `${sign} app ${key}`,
  );
}

function joined(
  shut: ReadonlySet<string>,
  open: ReadonlySet<string>,
  line: (one: string) => string,
): string[] {
  return [...open].filter((one) => !shut.has(one)).map(line);
}
