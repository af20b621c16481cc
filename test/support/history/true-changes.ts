import type { SiteFile } from '../../../dev/jira-site';
import type { SchemeFile } from '../../../dev/jira-site/site-file/schema';
import { holderId, readHolder } from '../../../src/domain/holder';
import { applicationsOf, groupIdsOf } from '../brute-force/account';
import { jiraSaysYes, type OpenQuestions } from '../brute-force/jira-answer';
import { only } from '../brute-force/site-parts';
import { KEYS } from '../generated-sites/schemes';

/** How an account stands on a site, fact by fact as a line of text; found by brute force. */
export interface Standing {
  readonly isActive: boolean;
  /** Facts that are told whenever they change, by what they need to be read. */
  readonly facts: ReadonlySet<string>;
  /** Grants of company-managed schemes, and of those that belong to one project. */
  readonly grants: ReadonlySet<string>;
  readonly ownGrants: ReadonlySet<string>;
  /** Facts that are told only where they explain something. */
  readonly behind: ReadonlySet<string>;
  /** Keys of the live projects. */
  readonly live: ReadonlySet<string>;
  /** Permissions held that were not asked for, with the project or `site`. */
  readonly excess: ReadonlySet<string>;
}

/** @param keys the permissions that are asked for */
export function standing(
  site: SiteFile,
  accountId: string,
  keys: readonly string[],
  open: OpenQuestions,
): Standing {
  const account = only(site.accounts, (one) => one.accountId === accountId, accountId);
  const groups = groupIdsOf(site, accountId);
  const apps = [...applicationsOf(site, accountId)];
  const globals = Object.keys(site.globalGrants).filter((key) =>
    site.globalGrants[key]?.some((id) => groups.has(id)),
  );
  const live = site.projects.filter(({ status }) => status === 'live');
  const beyond = KEYS.filter((key) => !keys.includes(key));
  const grants = (site.permissionSchemes as SchemeFile[]).map((scheme) => grantsIn(scheme, keys));
  const isOwn = ({ id }: SchemeFile): boolean => Number(id) > 9_000;
  const some = (own: boolean): string[] =>
    grants.flatMap((lines, at) =>
      isOwn((site.permissionSchemes as SchemeFile[])[at] as SchemeFile) === own ? lines : [],
    );
  return {
    isActive: account.active !== false,
    facts: new Set([
      ...[...groups].map((id) => `group ${id}`),
      ...apps.map((key) => `app ${key}`),
      ...(globals.includes('ADMINISTER') ? ['global ADMINISTER'] : []),
      `jira-access ${apps.length > 0 ? 'yes' : 'no'}`,
      `active ${account.active === false ? 'no' : 'yes'}`,
    ]),
    grants: new Set(some(false)),
    ownGrants: new Set(some(true)),
    behind: new Set([
      ...site.projects.map(({ key, permissionSchemeId }) => `scheme ${permissionSchemeId} ${key}`),
      ...site.projects.flatMap(({ key, roleActors = {} }) =>
        Object.entries(roleActors)
          .filter(
            ([, actors]) =>
              actors.users?.includes(accountId) === true || actors.groups?.some((id) => groups.has(id)),
          )
          .map(([roleId]) => `role ${roleId} ${key}`),
      ),
    ]),
    live: new Set(live.map(({ key }) => key)),
    excess: new Set([
      ...globals.map((key) => `${key} site`),
      ...live.flatMap(({ key }) =>
        beyond
          .filter((permission) => jiraSaysYes(site, accountId, key, permission, open))
          .map((permission) => `${permission} ${key}`),
      ),
    ]),
  };
}

function grantsIn({ id, permissions = [] }: SchemeFile, keys: readonly string[]): string[] {
  return permissions
    .filter(({ permission }) => keys.includes(permission))
    .map(({ permission, holder }) => `grant ${id} ${permission} ${holderId(readHolder(holder))}`);
}

/** What is true of one and not of the other, as `+` and `-` lines. */
export function differences(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
  ];
}

export interface TrueChanges {
  /** What a comparison has to tell, and nothing else of these kinds. */
  readonly told: readonly string[];
  /** What it may tell. */
  readonly maybe: ReadonlySet<string>;
}

/** What changed on a site between two moments, as a comparison of two runs made then has to tell it. */
export function trueChanges(before: Standing, after: Standing): TrueChanges {
  const bothActive = before.isActive && after.isActive;
  const facts = differences(before.facts, after.facts);
  const inBoth = (line: string): boolean => {
    const where = line.split(' ').at(-1) ?? '';
    return where === 'site' || (before.live.has(where) && after.live.has(where));
  };
  const [were, are] = [before, after].map(({ live }) => new Set([...live].map((key) => `project ${key}`)));
  // What an account holds is not asked for one that cannot sign in.
  return {
    told: [
      ...facts.filter((line) => bothActive || !line.includes('global')),
      ...differences(were ?? new Set(), are ?? new Set()),
      ...differences(before.grants, after.grants),
      ...(bothActive
        ? differences(before.excess, after.excess)
            .filter(inBoth)
            .map((line) => line.replace(' ', ' excess '))
        : []),
    ].sort(),
    maybe: new Set([
      ...differences(before.ownGrants, after.ownGrants),
      ...differences(before.behind, after.behind),
    ]),
  };
}
