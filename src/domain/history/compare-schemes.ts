import type { AccountFacts } from '../account';
import type { NamedHolder } from '../cause';
import { type Holder, holderId, readHolder } from '../holder';
import { matchHolder, resultOf } from '../holder-match';
import type { Scheme } from '../scheme';
import type { EvidenceLog } from './evidence-log';
import type { ProjectSnapshot, RunSnapshot } from './snapshot';

export const grantChangeId = (change: 'added' | 'removed', schemeId: string, holder: Holder): string =>
  `grant:${change}:${schemeId}:${holderId(holder)}`;

/**
 * Tells which grants were added to and removed from the schemes that both runs read, and which schemes came and went. Only permissions
 * that both runs judged are compared: a scheme is read for the judged ones.
 */
export function compareSchemes(before: RunSnapshot, after: RunSnapshot, log: EvidenceLog): void {
  const keys = bothJudged(before, after);
  const was = allSchemes(before);
  const is = allSchemes(after);
  const names = new Map([...roleNames(before), ...roleNames(after)]);
  for (const [id, scheme] of is) {
    const earlier = was.get(id);
    if (earlier) compareGrants(earlier, scheme, keys, [before.account, after.account], names, log);
    else if (before.schemesComplete && scheme.projectId === undefined)
      log.add(`scheme:new:${id}`, { kind: 'scheme', change: 'new', scheme: refOf(scheme) });
  }
  for (const [id, scheme] of was)
    if (!is.has(id) && after.schemesComplete && scheme.projectId === undefined)
      log.add(`scheme:gone:${id}`, { kind: 'scheme', change: 'gone', scheme: refOf(scheme) });
}

/** Names of roles by id, as far as some project's were read. */
function* roleNames({ projects }: RunSnapshot): Generator<[id: string, name: string]> {
  for (const { roles } of projects.values())
    for (const [id, { name }] of Object.entries(roles)) if (name !== '') yield [id, name];
}

/** The company-managed schemes, and those of team-managed projects that were looked at. */
function allSchemes({ schemes, projects }: RunSnapshot): Map<string, Scheme> {
  const all = new Map(schemes);
  for (const { scheme } of projects.values()) if (scheme) all.set(scheme.id, scheme);
  return all;
}

function compareGrants(
  before: Scheme,
  after: Scheme,
  keys: ReadonlySet<string>,
  [was, is]: readonly [AccountFacts, AccountFacts],
  names: ReadonlyMap<string, string>,
  log: EvidenceLog,
): void {
  const had = grantsByHolder(before, keys);
  const has = grantsByHolder(after, keys);
  tell('added', refOf(after), has, had, is, names, log);
  tell('removed', refOf(after), had, has, was, names, log);
}

function tell(
  change: 'added' | 'removed',
  scheme: { readonly id: string; readonly name: string },
  there: ReadonlyMap<string, HeldBy>,
  elsewhere: ReadonlyMap<string, HeldBy>,
  account: AccountFacts,
  names: ReadonlyMap<string, string>,
  log: EvidenceLog,
): void {
  for (const [id, { holder, keys }] of there) {
    const permissions = [...keys].filter((key) => elsewhere.get(id)?.keys.has(key) !== true).sort();
    if (permissions.length === 0) continue;
    const name =
      holder.kind === 'group' ? holder.name : holder.kind === 'role' ? names.get(holder.roleId) : undefined;
    const to: NamedHolder = { holder, ...(name !== undefined && { name }) };
    log.add(grantChangeId(change, scheme.id, holder), {
      kind: 'grant',
      change,
      scheme,
      permissions,
      to,
      // In which projects the account is in a role, or leads, differs; the others hold for the account everywhere or nowhere.
      reachesAccount: resultOf(matchHolder(holder, account, { roles: {} })) !== 'not-granted',
    });
  }
}

interface HeldBy {
  readonly holder: Holder;
  readonly keys: Set<string>;
}

function grantsByHolder({ grants }: Scheme, keys: ReadonlySet<string>): Map<string, HeldBy> {
  const byHolder = new Map<string, HeldBy>();
  for (const { permission, holder: raw } of grants) {
    if (!keys.has(permission)) continue;
    const holder = readHolder(raw);
    const known = byHolder.get(holderId(holder)) ?? { holder, keys: new Set() };
    known.keys.add(permission);
    byHolder.set(holderId(holder), known);
  }
  return byHolder;
}

function bothJudged(before: RunSnapshot, after: RunSnapshot): Set<string> {
  const was = judgedKeys(before);
  return new Set([...judgedKeys(after)].filter((key) => was.has(key)));
}

/** Project permissions that a run judges. */
export function judgedKeys({ requirements }: RunSnapshot): Set<string> {
  return new Set(
    requirements.flatMap(({ anyOf }) =>
      anyOf.flatMap(({ kind, key }) => (kind === 'project-permission' ? [key] : [])),
    ),
  );
}

export const refOf = ({ id, name }: Scheme): { id: string; name: string } => ({ id, name });

/**
 * The scheme of a project in a run: as it was read there, or else, supposing that the project used the same one as in the other run, that
 * scheme as it was then.
 */
export function schemeIn(
  run: RunSnapshot,
  project: ProjectSnapshot,
  other: ProjectSnapshot,
): { readonly scheme: Scheme; readonly supposed: boolean } | undefined {
  if (project.scheme) return { scheme: project.scheme, supposed: false };
  const supposed = other.scheme && run.schemes.get(other.scheme.id);
  return supposed && { scheme: supposed, supposed: true };
}
