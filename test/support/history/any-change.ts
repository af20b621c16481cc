import type { SiteFile } from '../../../dev/jira-site';
import type { SiteChange } from '../../../dev/jira-site/model/site-change';
import type { SchemeFile } from '../../../dev/jira-site/site-file/schema';
import { groupIdsOf } from '../brute-force/account';
import { only, same } from '../brute-force/site-parts';
import { holderAmong } from '../generated-sites/holders';
import { APPS, GROUPS } from '../generated-sites/people';
import { KEYS, SITE_ROLES } from '../generated-sites/schemes';
import { fc } from '../random';
import { isClear } from './plain-site';

/** A change to come: what it is depends on how the site is then. */
export type Intention = (site: SiteFile, accountId: string) => SiteChange | undefined;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const number = fc.nat(1_000);

const schemesOf = ({ permissionSchemes }: SiteFile): SchemeFile[] => permissionSchemes as SchemeFile[];
const rolesIn = (projectId: number | string, style: string): number[] =>
  style === 'classic' ? [...SITE_ROLES] : [Number(projectId) * 100, Number(projectId) * 100 + 1];

const membership = fc.tuple(number, fc.boolean()).map(([at]): Intention => (site, accountId) => {
  const groupId = pick(GROUPS, at) as string;
  const { members = [] } = only(site.groups, (group) => group.groupId === groupId, groupId);
  return {
    type: members.includes(accountId) ? 'remove-group-member' : 'add-group-member',
    groupId,
    accountId,
  };
});

const actor = fc
  .tuple(number, number, fc.constantFrom(undefined, undefined, undefined, ...GROUPS))
  .map(([which, at, groupId]): Intention => (site, accountId) => {
    const project = pick(site.projects, which);
    if (!project) return undefined;
    const roleId = pick(rolesIn(project.id, project.style), at) as number;
    const { users = [], groups = [] } = project.roleActors?.[String(roleId)] ?? {};
    const isIn = groupId === undefined ? users.includes(accountId) : groups.includes(groupId);
    return {
      type: isIn ? 'remove-role-actor' : 'add-role-actor',
      projectKey: project.key,
      roleId,
      ...(groupId === undefined ? { accountId } : { groupId }),
    };
  });

const grant = fc
  .tuple(
    number,
    fc.constantFrom(...KEYS),
    // What leaves in doubt who holds a permission keeps other changes from showing.
    fc.oneof(
      { weight: 9, arbitrary: holderAmong(SITE_ROLES).filter(isClear) },
      { weight: 1, arbitrary: holderAmong(SITE_ROLES) },
    ),
  )
  .map(([at, permission, holder]): Intention => (site) => {
    const scheme = pick(schemesOf(site), at);
    return scheme && { type: 'grant', schemeId: Number(scheme.id), permission, holder };
  });

const revoke = fc.tuple(number, number).map(([at, which]): Intention => (site) => {
  const scheme = pick(schemesOf(site), at);
  const taken = scheme && pick(scheme.permissions ?? [], which);
  return taken && { type: 'revoke', schemeId: Number(scheme.id), ...bare(taken) };
});

function bare({ permission, holder }: NonNullable<SchemeFile['permissions']>[number]) {
  return { permission, holder };
}

const move = number.map((at): Intention => (site) => {
  const project = pick(
    site.projects.filter(({ style }) => style === 'classic'),
    at,
  );
  return (
    project && {
      type: 'move-project-to-scheme',
      projectKey: project.key,
      schemeId: same(project.permissionSchemeId ?? 0, 7) ? 8 : 7,
    }
  );
});

const shelve = fc
  .tuple(number, fc.constantFrom('archive-project', 'delete-project'))
  .map(([at, type]): Intention => (site) => {
    const project = pick(site.projects, at);
    return project && { type: project.status === 'live' ? type : 'restore-project', projectKey: project.key };
  });

const activity = fc.constant<Intention>((site, accountId) => {
  const { active } = only(site.accounts, (one) => one.accountId === accountId, accountId);
  return { type: active === false ? 'activate-account' : 'deactivate-account', accountId };
});

const app = fc.constantFrom(...APPS).map((key): Intention => (site, accountId) => {
  const own = groupIdsOf(site, accountId);
  const { groups } = only(site.applicationRoles, (one) => one.key === key, key);
  const account = only(site.accounts, (one) => one.accountId === accountId, accountId);
  const has = account.applicationRoles?.includes(key) === true || groups.some((id) => own.has(id));
  return { type: has ? 'remove-application-role' : 'give-application-role', accountId, key };
});

const global = number.map((at): Intention => (site) => {
  const groupId = pick(GROUPS, at) as string;
  const holds = site.globalGrants['ADMINISTER']?.includes(groupId) === true;
  return { type: holds ? 'revoke-global' : 'grant-global', permission: 'ADMINISTER', groupId };
});

/** Something that an admin of a generated site may do in a year; what was done is undone as often as not. */
export const anyChange: fc.Arbitrary<Intention> = fc.oneof(
  { weight: 8, arbitrary: membership },
  { weight: 8, arbitrary: actor },
  { weight: 4, arbitrary: grant },
  { weight: 4, arbitrary: revoke },
  { weight: 2, arbitrary: move },
  { weight: 2, arbitrary: shelve },
  { weight: 1, arbitrary: activity },
  { weight: 1, arbitrary: app },
  { weight: 1, arbitrary: global },
);
