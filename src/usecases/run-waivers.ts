import type { Waiver } from '../contract/waiver';
import type { Waiving } from '../domain/history/apply-waivers';
import { WaiverLedger, type WaiverTally } from '../domain/history/waiver';
import type { StoredWaiver } from '../ports/checks';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';

/** The waivers of a run's check, ready to be applied to its gaps. */
export interface RunWaiving extends Waiving {
  readonly waivers: readonly StoredWaiver[];
  /** The same while the same waivers are applied on the same day. */
  readonly name: string;
}

/** The waivers that apply to a run; none for a run of no saved check. */
export async function waivingOf(world: World, manifest: RunManifest): Promise<RunWaiving | undefined> {
  if (manifest.checkId === undefined) return undefined;
  const waivers = await world.checks.waivers(manifest.checkId);
  const today = world.now().toISOString().slice(0, 10);
  return {
    waivers,
    ledger: new WaiverLedger(waivers, today),
    digest: (text) => world.digest(text),
    account: manifest.shared.account,
    // A waiver is never changed, only added and removed; which of them are over depends on the day.
    name: world.digest(waivers.map(({ waiverId, until }) => `${waiverId} ${until < today}`).join()),
  };
}

/** What each waiver came to, after all findings of the run were asked about. */
export function talliesOf({ waivers, ledger }: RunWaiving): Record<string, WaiverTally> {
  return Object.fromEntries(waivers.map(({ waiverId }) => [waiverId, { ...ledger.tally(waiverId) }]));
}

/** The waivers as they are shown with a run. */
export function shownWaivers(
  { waivers, ledger }: RunWaiving,
  tallies: Readonly<Record<string, WaiverTally>>,
): Waiver[] {
  return waivers.map(({ given, ...waiver }) => {
    const tally = tallies[waiver.waiverId] ?? { covers: 0, lapsed: 0 };
    return {
      ...waiver,
      findings: given.reduce((sum, { findings }) => sum + findings.length, 0),
      state: ledger.stateOf(waiver, tally),
      ...tally,
    };
  });
}
