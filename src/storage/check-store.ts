import type { RunRecord } from '../contract/history';
import type { SavedCheck } from '../contract/saved-check';
import type { CheckStore, StoredWaiver, Trouble } from '../ports/checks';
import { getValue, keysWith, putValue, removeValue, valuesWith } from './kvs-values';
import type { KvsPeopleStore } from './people-store';
import type { SettingsReader } from './settings-store';
import { readAs, type StoredShape } from './stored-shape';
import { VersionedStore } from './versioned-store';

const CHECK: StoredShape<SavedCheck> = { schema: 1, oldest: 1 };
const RECORD: StoredShape<RunRecord> = { schema: 1, oldest: 1 };
const WAIVER: StoredShape<StoredWaiver> = { schema: 1, oldest: 1 };
const SLOT: StoredShape<{ readonly runId: string }> = { schema: 1, oldest: 1 };
const TROUBLE: StoredShape<Trouble> = { schema: 1, oldest: 1 };

/** A slot is of use until nobody can ask for its run any more; events come at most days late. */
const SLOT_DAYS = 60;

/** Checks, their history and their waivers in Forge's key-value store. Keys begin with what a site has few of. */
export class KvsCheckStore extends VersionedStore<SavedCheck> implements CheckStore {
  constructor(
    private readonly noting: KvsPeopleStore,
    private readonly settings: SettingsReader,
    private readonly id: () => string,
  ) {
    super('check', CHECK, ({ checkId }) => checkId, noting, id);
  }

  override async remove(checkId: string): Promise<boolean> {
    // The check last: what fails in between is found again by removing it once more.
    const belongings = await Promise.all(
      [`history:${checkId}:`, `waiver:${checkId}:`, `slot:${checkId}:`, `trouble:${checkId}`].map(keysWith),
    );
    await Promise.all(belongings.flat().map((key) => removeValue(key)));
    return super.remove(checkId);
  }

  async history(checkId: string): Promise<readonly RunRecord[]> {
    const days = await this.settings.retentionDays();
    const runs = await this.all(`history:${checkId}:`, RECORD);
    return runs
      .filter(({ startedAt }) => Date.now() - Date.parse(startedAt) <= days * 86_400_000)
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt) || a.runId.localeCompare(b.runId));
  }

  async recordOf(checkId: string, runId: string): Promise<RunRecord | undefined> {
    return readAs(RECORD, await getValue(`history:${checkId}:${runId}`));
  }

  async record(checkId: string, run: RunRecord): Promise<void> {
    await this.noting.note(run);
    await putValue(`history:${checkId}:${run.runId}`, run, {
      policy: 'replace',
      schema: RECORD.schema,
      days: await this.settings.retentionDays(),
      newId: this.id,
    });
  }

  async forget(checkId: string, runId: string): Promise<void> {
    await removeValue(`history:${checkId}:${runId}`);
  }

  async waivers(checkId: string): Promise<readonly StoredWaiver[]> {
    const waivers = await this.all(`waiver:${checkId}:`, WAIVER);
    return waivers.sort((a, b) => a.givenAt.localeCompare(b.givenAt) || a.waiverId.localeCompare(b.waiverId));
  }

  async addWaiver(waiver: StoredWaiver): Promise<void> {
    await this.noting.note(waiver);
    await putValue(`waiver:${waiver.checkId}:${waiver.waiverId}`, waiver, {
      policy: 'once',
      schema: WAIVER.schema,
      newId: this.id,
    });
  }

  async removeWaiver(checkId: string, waiverId: string): Promise<boolean> {
    const key = `waiver:${checkId}:${waiverId}`;
    if ((await getValue(key)) === undefined) return false;
    await removeValue(key);
    return true;
  }

  async claimSlot(checkId: string, slot: string, runId: string): Promise<string> {
    const key = `slot:${checkId}:${slot}`;
    const options = { policy: 'once', schema: SLOT.schema, days: SLOT_DAYS, newId: this.id } as const;
    if (await putValue(key, { runId }, options)) return runId;
    return readAs(SLOT, await getValue(key))?.runId ?? runId;
  }

  async trouble(checkId: string): Promise<Trouble | undefined> {
    return readAs(TROUBLE, await getValue(`trouble:${checkId}`));
  }

  async saveTrouble(checkId: string, trouble: Trouble | undefined): Promise<void> {
    const key = `trouble:${checkId}`;
    if (trouble) await putValue(key, trouble, { policy: 'replace', schema: TROUBLE.schema, newId: this.id });
    else await removeValue(key);
  }

  private async all<T>(prefix: string, shape: StoredShape<T>): Promise<T[]> {
    const read = (await valuesWith(prefix)).map((value) => readAs(shape, value));
    return read.flatMap((value) => (value === undefined ? [] : [value]));
  }
}
