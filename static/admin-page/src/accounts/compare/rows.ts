import type { Counted } from '../../../../../src/client/audit';
import { comparePermissions } from '../../../../../src/catalogue/compare-permissions';
import { type Risk, RISKS, riskOf } from '../../../../../src/domain/plan/risk';
import type { ConnectorProfile, Level } from '../../../../../src/domain/profile';
import { permissionName, type SiteNames } from '../../../../../src/export/wording';

/** What one account holds of one permission. */
export type Holding =
  /** Projects in which it holds the permission. */
  | { readonly kind: 'projects'; readonly projects: number; readonly of: number }
  | { readonly kind: 'site'; readonly holds: boolean }
  | { readonly kind: 'unknown' };

/** How a connector asks for one permission. */
export interface Asking {
  readonly kind: 'needs';
  /** Absent where it does not ask for it. */
  readonly level?: Level;
  /** Asked for with an option only, or one of several ways. */
  readonly perhaps: boolean;
}

export type Side = Holding | Asking;

/** One permission, side by side. */
export interface ComparedPermission {
  readonly key: string;
  /** As this site names it. */
  readonly name: string;
  readonly risk: Risk;
  readonly a: Holding;
  readonly b: Side;
  readonly differs: boolean;
}

/** Two accounts side by side: everything that at least one of them holds. */
export function compareAccounts(a: Counted, b: Counted): ComparedPermission[] {
  const names = { permissions: { ...a.permissions, ...b.permissions } };
  const site = new Set([...(a.globally ?? []), ...(b.globally ?? [])]);
  const projects = new Set([...Object.keys(a.inProjects ?? {}), ...Object.keys(b.inProjects ?? {})]);
  return [
    ...[...site].map((key) => compared(key, names, onSite(a, key), onSite(b, key))),
    ...[...projects].map((key) => compared(key, names, inProjects(a, key), inProjects(b, key))),
  ].sort(byRisk);
}

/** An account beside a connector: everything that the one holds or the other asks its account for. */
export function compareWithConnector(
  a: Counted,
  profile: ConnectorProfile,
  usual: SiteNames,
): ComparedPermission[] {
  const names = { permissions: { ...usual.permissions, ...a.permissions } };
  const asked = new Map<string, Asking>();
  const site = new Set(a.globally ?? []);
  const projects = new Set(Object.keys(a.inProjects ?? {}));
  for (const { kind, key, cells } of comparePermissions([profile])) {
    const [cell] = cells;
    if (!cell?.actors.includes('integration-user')) continue;
    if (kind === 'global-permission') site.add(key);
    else if (kind === 'project-permission') projects.add(key);
    else continue;
    asked.set(key, { kind: 'needs', level: cell.level, perhaps: !cell.always || cell.oneOfSeveral });
  }
  const need = (key: string): Asking => asked.get(key) ?? { kind: 'needs', perhaps: false };
  return [
    ...[...site].map((key) => compared(key, names, onSite(a, key), need(key))),
    ...[...projects].map((key) => compared(key, names, inProjects(a, key), need(key))),
  ].sort(byRisk);
}

function onSite({ globally }: Counted, key: string): Holding {
  return globally === null ? { kind: 'unknown' } : { kind: 'site', holds: globally.includes(key) };
}

function inProjects({ inProjects: held, projects }: Counted, key: string): Holding {
  return held === null ? { kind: 'unknown' } : { kind: 'projects', projects: held[key] ?? 0, of: projects };
}

function compared(key: string, names: SiteNames, a: Holding, b: Side): ComparedPermission {
  return { key, name: permissionName(key, names), risk: riskOf(key), a, b, differs: differ(a, b) };
}

/** What Jira did not tell counts as a difference: it cannot be said to be the same. */
function differ(a: Holding, b: Side): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return true;
  if (b.kind === 'needs') return b.level === undefined ? holdsAny(a) : !holdsAll(a);
  return share(a) !== share(b);
}

/** Whether anything is held; what is not known is not. */
export function holdsAny(side: Holding): boolean {
  return side.kind === 'site' ? side.holds : side.kind === 'projects' && side.projects > 0;
}

function holdsAll(side: Holding): boolean {
  return side.kind === 'site' ? side.holds : side.kind === 'projects' && side.projects === side.of;
}

const share = (side: Holding): number =>
  side.kind === 'projects' ? side.projects : side.kind === 'site' && side.holds ? 1 : 0;

const byRisk = (a: ComparedPermission, b: ComparedPermission): number =>
  RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || a.name.localeCompare(b.name, 'en');
