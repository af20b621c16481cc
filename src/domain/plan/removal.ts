import type { AccountFacts } from '../account';
import { derive } from '../derivation';
import type { readHolder } from '../holder';
import type { ProjectFacts } from '../project-facts';
import { grantsOf, type Scheme } from '../scheme';
import { accountAfter, rolesAfter, schemeAfter } from './after';
import { type Change, changeId, type Grantee, type ProjectRef, stepsOfAll } from './change';

/** Beyond so many candidate changes not every set of them is tried. */
const MOST_CANDIDATES = 12;

/** A project in which a permission is to be taken away. Its facts tell every role that holds anything, and every way into it. */
export interface HeldProject extends ProjectRef {
  readonly scheme: Scheme;
  readonly facts: Pick<ProjectFacts, 'roles' | 'lead'>;
}

/** How a permission can be taken from an account, or why it cannot. */
export type Removal =
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      /** Whether others lose something too, because a grant to a group or role is taken out of a scheme. */
      readonly touchesOthers: boolean;
    }
  /** By the grants it is not held in some of the projects, so nothing that could be taken away is known. */
  | { readonly kind: 'unexplained' }
  /** It rests on what is the same for everybody, or on what could not be read. */
  | { readonly kind: 'not-removable'; readonly because: 'everybody' | 'unreadable' | 'too-many-ways' }
  /** Whatever takes it away takes a wanted permission too. */
  | { readonly kind: 'needed' };

/**
 * The smallest set of changes after which the account no longer has a permission in any of the projects, and still has every wanted one
 * that it has now. Changes to the account are preferred to changes of a scheme, which others feel too.
 * @param wanted keys that are to be kept where the grants give them now
 */
export function removalOf(
  permission: string,
  projects: readonly HeldProject[],
  account: AccountFacts,
  wanted: ReadonlySet<string>,
): Removal {
  const isHeld = (project: HeldProject): boolean => derives(project, account, permission, []) === 'granted';
  if (!projects.every(isHeld)) return { kind: 'unexplained' };
  const { candidates, because } = candidatesFor(permission, projects, account);
  if (because !== undefined) return { kind: 'not-removable', because };
  if (candidates.length > MOST_CANDIDATES) return { kind: 'not-removable', because: 'too-many-ways' };
  const keeps = projects.map((project) => ({
    project,
    keys: [...wanted].filter((key) => derives(project, account, key, []) === 'granted'),
  }));
  let best: { changes: readonly Change[]; weight: readonly number[] } | undefined;
  let takesIt = false;
  for (const changes of subsets(candidates)) {
    if (projects.some((project) => derives(project, account, permission, changes) !== 'not-granted'))
      continue;
    takesIt = true;
    const keepsAll = keeps.every(({ project, keys }) =>
      keys.every((key) => derives(project, account, key, changes) === 'granted'),
    );
    if (!keepsAll) continue;
    const weight = [changes.filter(isFeltByOthers).length, stepsOfAll(changes)];
    if (best === undefined || isLess(weight, best.weight)) best = { changes, weight };
  }
  if (best === undefined)
    return takesIt ? { kind: 'needed' } : { kind: 'not-removable', because: 'unreadable' };
  return { kind: 'changes', changes: best.changes, touchesOthers: best.changes.some(isFeltByOthers) };
}

function derives(
  project: HeldProject,
  account: AccountFacts,
  key: string,
  changes: readonly Change[],
): ReturnType<typeof derive>['result'] {
  const scheme = schemeAfter(project.scheme, changes, account.accountId);
  const roles = rolesAfter(project.facts.roles, project, changes);
  return derive(grantsOf(scheme, key), accountAfter(account, changes), { ...project.facts, roles }).result;
}

/** Everything that could be taken away so that one of the grants no longer reaches the account. */
function candidatesFor(
  permission: string,
  projects: readonly HeldProject[],
  account: AccountFacts,
): { candidates: Change[]; because?: 'everybody' | 'unreadable' } {
  const found = new Map<string, Change>();
  const roles = new Map<string, { name: string; projects: ProjectRef[] }>();
  const put = (change: Change): void => void found.set(changeId(change), change);
  for (const { id, key, scheme, facts } of projects)
    for (const { holder, result, match } of derive(grantsOf(scheme, permission), account, facts).findings) {
      if (result === 'unknown' || result === 'not-derived') return { candidates: [], because: 'unreadable' };
      if (result !== 'granted') continue;
      const from = granteeOf(holder);
      if (from === undefined) return { candidates: [], because: 'everybody' };
      put({ kind: 'revoke', scheme: { id: scheme.id, name: scheme.name }, permissions: [permission], from });
      if (match.code === 'in-group')
        put({
          kind: 'leave-group',
          group: account.groups?.find(({ name }) => name === match.group) ?? { name: match.group },
        });
      if (holder.kind !== 'role') continue;
      const { membership, name = '' } = facts.roles[holder.roleId] ?? {};
      const groups =
        membership?.via === 'direct'
          ? (membership.groups ?? [])
          : membership?.via === 'group'
            ? [membership.group, ...(membership.others ?? [])]
            : [];
      for (const group of groups)
        put({
          kind: 'leave-group',
          group: account.groups?.find((own) => own.name === group) ?? { name: group },
        });
      if (membership?.via !== 'direct') continue;
      const known = roles.get(holder.roleId) ?? { name, projects: [] };
      known.projects.push({ id, key });
      roles.set(holder.roleId, known);
    }
  for (const [roleId, { name, projects: where }] of roles)
    put({ kind: 'leave-role', role: { roleId, ...(name !== '' && { name }) }, projects: where });
  return { candidates: [...found.values()] };
}

function granteeOf(holder: ReturnType<typeof readHolder>): Grantee | undefined {
  switch (holder.kind) {
    case 'group':
      return {
        kind: 'group',
        group: {
          name: holder.name ?? '',
          ...(holder.groupId !== undefined && { groupId: holder.groupId }),
        },
      };
    case 'role':
      return { kind: 'role', role: { roleId: holder.roleId } };
    case 'user':
      return { kind: 'account' };
    default:
      return undefined;
  }
}

const isFeltByOthers = (change: Change): boolean =>
  change.kind === 'revoke' && change.from.kind !== 'account';

function* subsets(changes: readonly Change[]): Generator<Change[]> {
  for (let bits = 1; bits < 2 ** changes.length; bits += 1)
    yield changes.filter((_, index) => ((bits >> index) & 1) === 1);
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((each, index) => each !== b[index]);
  return place !== -1 && (a[place] ?? 0) < (b[place] ?? 0);
}
