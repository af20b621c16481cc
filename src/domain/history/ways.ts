import type { AccountFacts } from '../account';
import type { NamedHolder } from '../cause';
import { type Holder, holderId, readHolder } from '../holder';
import { type HolderMatch, type HolderResult, matchHolder, resultOf } from '../holder-match';
import { grantsOf, type Scheme } from '../scheme';
import { accountChangeId, appChangeId, groupChangeId } from './compare-account';
import { grantChangeId } from './compare-schemes';
import type { EvidenceLog } from './evidence-log';
import type { ProjectSnapshot } from './snapshot';

/** One way in which a project gives a permission, and whether the account goes it. */
interface Way {
  readonly holder: Holder;
  readonly match: HolderMatch;
  readonly result: HolderResult;
}

/** A project in one of the two runs, with the scheme that it used, or is supposed to have used. */
export interface Side {
  readonly account: AccountFacts;
  readonly project: ProjectSnapshot;
  readonly scheme: Scheme;
}

/** Ids of changes that explain why an outcome differs: those that are certain, and those of which one must be it. */
export interface Explaining {
  readonly certain: readonly string[];
  readonly perhaps: readonly string[];
}

/**
 * Explains why the account has, or no longer has, a permission in a project, by comparing every way to it in the two runs.
 * @param gained whether the permission is held now; only what opens a way explains that, and only what closes one the contrary
 */
export function explainByWays(
  permission: string,
  before: Side,
  after: Side,
  gained: boolean,
  log: EvidenceLog,
): Explaining {
  const [shut, open] = gained ? [before, after] : [after, before];
  const shutWays = waysOf(permission, shut);
  const certain: string[] = [];
  const perhaps: string[] = [];
  for (const [id, way] of waysOf(permission, open)) {
    if (way.result === 'not-granted') continue;
    const other = shutWays.get(id);
    // Open in both runs: whatever differs, it is not this way.
    if (other && other.result !== 'not-granted' && other.result !== 'not-derived') continue;
    if (!other) {
      // A way through a role that was not read may have been shut all along.
      (way.result === 'not-derived' ? perhaps : certain).push(
        grantChangeId(gained ? 'added' : 'removed', open.scheme.id, way.holder),
      );
      continue;
    }
    const found =
      accountChange(way, other, gained, log) ?? projectChange(way, other, open, shut, gained, log);
    if (found) (found.certain ? certain : perhaps).push(found.id);
  }
  return { certain, perhaps };
}

function waysOf(permission: string, { account, project, scheme }: Side): Map<string, Way> {
  return new Map(
    grantsOf(scheme, permission).map((grant) => {
      const holder = readHolder(grant.holder);
      const match = matchHolder(holder, account, project);
      return [holderId(holder), { holder, match, result: resultOf(match) }];
    }),
  );
}

interface Found {
  readonly id: string;
  readonly certain: boolean;
}

/** A way that opens for the account alone: through a group, an app, or a role by way of a group. */
function accountChange(
  { holder, match }: Way,
  shut: Way,
  gained: boolean,
  log: EvidenceLog,
): Found | undefined {
  if (match.code === 'in-group' && holder.kind === 'group') {
    const group = { name: match.group, ...(holder.groupId !== undefined && { groupId: holder.groupId }) };
    return sure(groupIdIn(gained ? 'joined' : 'left', group, log));
  }
  if (match.code === 'in-role' && match.group !== undefined && shut.match.code === 'not-in-role') {
    const id = groupIdIn(gained ? 'joined' : 'left', { name: match.group }, log);
    return id === undefined ? undefined : sure(id);
  }
  if (match.code === 'has-app') {
    const [application = ''] = match.applications;
    const id = appChangeId(gained ? 'gained' : 'lost', application);
    return log.has(id) ? sure(id) : sure(accountChangeId('jira-access'));
  }
  return undefined;
}

const sure = (id: string | undefined): Found | undefined =>
  id === undefined ? undefined : { id, certain: true };

function groupIdIn(
  change: 'joined' | 'left',
  group: { readonly groupId?: string; readonly name: string },
  log: EvidenceLog,
): string | undefined {
  const id = groupChangeId(change, group);
  return log.has(id) ? id : log.groupNamed(change, group.name);
}

/** A way that opens in this project: the account came into a role, or leads the project. */
function projectChange(
  way: Way,
  other: Way,
  open: Side,
  shut: Side,
  gained: boolean,
  log: EvidenceLog,
): Found | undefined {
  const { holder } = way;
  const certain = way.result !== 'not-derived' && other.result !== 'not-derived';
  const { id: projectId, key } = open.project;
  if (holder.kind === 'role') {
    const name = open.project.roles[holder.roleId]?.name ?? shut.project.roles[holder.roleId]?.name;
    const role: NamedHolder = { holder, ...(name !== undefined && name !== '' && { name }) };
    const change = gained ? 'joined' : 'left';
    const id = `role:${change}:${holder.roleId}:${certain ? 'certain' : 'perhaps'}`;
    log.hold(id, { kind: 'role', change, role, certain }, { id: projectId, key });
    return { id, certain };
  }
  if (holder.kind === 'project-lead') {
    const change = gained ? 'became' : 'ceased';
    const id = `lead:${change}:${certain ? 'certain' : 'perhaps'}`;
    log.hold(id, { kind: 'lead', change, certain }, { id: projectId, key });
    return { id, certain };
  }
  return undefined;
}
