import type { AccountFacts } from '../account';
import { accountBlocker, jiraAccess } from '../account';
import type { Judgement, ReasonCode } from '../outcome';
import type { Need, Requirement } from '../profile';
import { accountChangeId, globalChangeId } from './compare-account';
import { refOf, schemeIn } from './compare-schemes';
import type { EvidenceLog } from './evidence-log';
import type { ProjectSnapshot, RunSnapshot } from './snapshot';
import { explainByWays } from './ways';

/** A project in both runs. */
export interface Pair {
  readonly before: ProjectSnapshot;
  readonly after: ProjectSnapshot;
}

/**
 * Finds what brought it about that a requirement came out otherwise in a project.
 * @returns ids of changes in evidence, told in the log; none where nothing that was read explains it
 */
export function explainInProject(
  requirement: Requirement,
  pair: Pair,
  [before, after]: readonly [RunSnapshot, RunSnapshot],
  log: EvidenceLog,
): string[] {
  const was = pair.before.judged.get(requirement.id);
  const is = pair.after.judged.get(requirement.id);
  const account = explainByAccount(before.account, after.account, was, is);
  if (account.length > 0) return account;
  const reading = unread(was, is, pair.after, log);
  if (reading.length > 0) return reading;
  const gained = is?.outcome === 'met' || (is?.outcome === 'conditional' && was?.outcome === 'missing');
  const found = new Set<string>();
  for (const need of requirement.anyOf)
    for (const id of explainNeed(need, pair, before, after, gained, log)) found.add(id);
  return [...found].sort();
}

/** Finds what brought it about that a requirement came out otherwise for the site. */
export function explainAtSite(
  requirement: Requirement,
  was: Judgement | undefined,
  is: Judgement | undefined,
  [before, after]: readonly [RunSnapshot, RunSnapshot],
  log: EvidenceLog,
): string[] {
  const account = explainByAccount(before.account, after.account, was, is);
  if (account.length > 0) return account;
  const gained = is?.outcome === 'met';
  return requirement.anyOf
    .flatMap(({ kind, key }) => {
      if (kind === 'account') return [accountChangeId('active'), accountChangeId('deleted')];
      if (kind === 'product-access') return [accountChangeId('jira-access')];
      if (kind === 'global-permission') return [globalChangeId(gained ? 'gained' : 'lost', key)];
      if (kind === 'group') return [log.groupNamed(gained ? 'joined' : 'left', key) ?? ''];
      if (kind === 'manual') return ['steps'];
      return [];
    })
    .filter((id) => log.has(id));
}

/** A blocked account explains everything, whatever else changed. */
function explainByAccount(
  before: AccountFacts,
  after: AccountFacts,
  was: Judgement | undefined,
  is: Judgement | undefined,
): string[] {
  const [blocked, blocks] = [accountBlocker(before), accountBlocker(after)];
  if (blocked !== blocks)
    return [accountChangeId((blocked ?? blocks) === 'account-deleted' ? 'deleted' : 'active')];
  const aboutAccess = [was, is].some((judgement) => judgement?.reason === 'no-jira-access');
  return aboutAccess && jiraAccess(before) !== jiraAccess(after) ? [accountChangeId('jira-access')] : [];
}

function unread(
  was: Judgement | undefined,
  is: Judgement | undefined,
  project: ProjectSnapshot,
  log: EvidenceLog,
): string[] {
  const tell = (change: 'lost' | 'regained', reason: ReasonCode): string =>
    log.add(`reading:${change}:${reason}`, { kind: 'reading', change, reason }, project);
  const told: string[] = [];
  if (was?.outcome === 'unknown') told.push(tell('regained', was.reason ?? 'could-not-ask'));
  if (is?.outcome === 'unknown') told.push(tell('lost', is.reason ?? 'could-not-ask'));
  return told;
}

function explainNeed(
  need: Need,
  pair: Pair,
  before: RunSnapshot,
  after: RunSnapshot,
  gained: boolean,
  log: EvidenceLog,
): string[] {
  if (need.kind === 'global-permission') {
    const id = globalChangeId(gained ? 'gained' : 'lost', need.key);
    return log.has(id) ? [id] : [];
  }
  if (need.kind === 'project-role') return explainRole(need.key, pair, gained, log);
  if (need.kind !== 'project-permission') return [];
  const administers = globalChangeId(gained ? 'gained' : 'lost', 'ADMINISTER');
  const byAdmin = need.key === 'ADMINISTER_PROJECTS' && log.has(administers) ? [administers] : [];
  const own = explainPermission(need.key, pair, before, after, gained, log);
  // Nearly everything rests on Browse Projects: what opened or shut that explains the others, where nothing of their own does.
  const browse =
    own.length > 0 || need.key === 'BROWSE_PROJECTS' || !changed('BROWSE_PROJECTS', pair)
      ? []
      : explainPermission('BROWSE_PROJECTS', pair, before, after, gained, log);
  return [...byAdmin, ...own, ...browse];
}

const changed = (key: string, { before, after }: Pair): boolean => before.jira[key] !== after.jira[key];

function explainPermission(
  key: string,
  pair: Pair,
  before: RunSnapshot,
  after: RunSnapshot,
  gained: boolean,
  log: EvidenceLog,
): string[] {
  const was = schemeIn(before, pair.before, pair.after);
  const is = schemeIn(after, pair.after, pair.before);
  if (!was || !is) return [];
  if (was.scheme.id !== is.scheme.id) {
    const id = `scheme-of-projects:${was.scheme.id}:${is.scheme.id}`;
    const [from, to] = [refOf(was.scheme), refOf(is.scheme)];
    return [log.add(id, { kind: 'scheme-of-projects', from, to, certain: true }, pair.after)];
  }
  const sides = {
    before: { account: before.account, project: pair.before, scheme: was.scheme },
    after: { account: after.account, project: pair.after, scheme: is.scheme },
  };
  const { certain, perhaps } = explainByWays(key, sides.before, sides.after, gained, log);
  const told = [...(certain.length > 0 ? certain : perhaps)];
  for (const id of told) log.tell(id, pair.after);
  if (told.length > 0) return told;
  // No way through this scheme was open in the run that did not read which one it was, so it was another one.
  if (!was.supposed && !is.supposed) return [];
  const to = refOf(is.scheme);
  return [
    log.add(`scheme-of-projects:?:${to.id}`, { kind: 'scheme-of-projects', to, certain: false }, pair.after),
  ];
}

function explainRole(roleId: string, { before, after }: Pair, gained: boolean, log: EvidenceLog): string[] {
  const [was, is] = [before.roles[roleId], after.roles[roleId]];
  if (!was || !is) return [];
  const group = [was, is].map(({ membership }) =>
    membership.via === 'group' ? membership.group : undefined,
  );
  const byGroup = group
    .flatMap((name) => (name === undefined ? [] : [log.groupNamed(gained ? 'joined' : 'left', name)]))
    .filter((id) => id !== undefined);
  if (byGroup.length > 0) return byGroup;
  const name = is.name || was.name;
  const change = gained ? 'joined' : 'left';
  const role = { holder: { kind: 'role' as const, roleId }, ...(name !== '' && { name }) };
  return [log.add(`role:${change}:${roleId}:certain`, { kind: 'role', change, role, certain: true }, after)];
}
