import type { ReportExcess } from '../contract/report';
import { evidenceHash, type Waiving } from '../domain/history/apply-waivers';
import { excessFacts } from '../domain/history/gap-facts';
import { type BeyondProfile, heldIn } from '../domain/history/holdings';
import { findingId } from '../domain/history/waiver';
import { RISKS, riskOf } from '../domain/plan/risk';
import type { RunManifest } from '../ports/runs';
import { projectChunks } from './chunk-numbers';
import type { StoredRun } from './stored-run';

/** What the account holds beyond the profile; absent where that was not asked, or not told in every part that is there. */
export function beyondProfile({
  manifest,
  done,
}: Pick<StoredRun, 'manifest' | 'done'>): BeyondProfile | undefined {
  const { beyond } = manifest;
  if (!beyond?.globally) return undefined;
  const projects = new Map<string, Set<number>>();
  for (const chunk of projectChunks(manifest)) {
    const part = done.get(chunk);
    if (part?.kind !== 'projects') return undefined;
    const { projects: listed, beyond: held } = part.evidence;
    if (listed.length > 0 && !held) return undefined;
    const ids = listed.map(({ id }) => id);
    for (const [key, stretches] of Object.entries(held ?? {})) {
      const known = projects.get(key) ?? new Set();
      for (const id of heldIn(stretches, ids)) known.add(id);
      projects.set(key, known);
    }
  }
  return { site: beyond.globally, projects };
}

/** The same in the shape of a report, the most harmful first, with the waivers that accept it. */
export function reportExcess(
  { beyond }: RunManifest,
  { site, projects }: BeyondProfile,
  waiving: Waiving | undefined,
): ReportExcess[] {
  const entry = (permission: string, ids: ReadonlySet<number> | undefined): ReportExcess => {
    const waived = waiving?.ledger.coveredBy(findingId('excess', permission), () =>
      evidenceHash(excessFacts(permission, ids ?? []), waiving.digest),
    );
    return {
      permission,
      name: beyond?.globalKeys[permission] ?? beyond?.projectKeys[permission] ?? permission,
      risk: riskOf(permission),
      scope: ids ? 'projects' : 'site',
      projects: ids?.size ?? 0,
      ...(waived !== undefined && { waived }),
    };
  };
  return [
    ...site.map((permission) => entry(permission, undefined)),
    ...[...projects].map(([permission, ids]) => entry(permission, ids)),
  ].sort(
    (a, b) =>
      RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
      Number(b.scope === 'site') - Number(a.scope === 'site') ||
      b.projects - a.projects ||
      a.permission.localeCompare(b.permission, 'en'),
  );
}
