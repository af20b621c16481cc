import { RETENTION_DAYS, type Settings } from '../contract/stored-data';
import type { SettingsStore } from '../ports/stored-data';
import { getValue, putValue } from './kvs-values';
import { readAs, type StoredShape } from './stored-shape';

const SETTINGS: StoredShape<Settings> = { schema: 1, oldest: 1 };
const KEY = 'settings:site';

/** The one setting that other stores need. */
export interface SettingsReader {
  retentionDays(): Promise<number>;
}

/** The site's settings in Forge's key-value store, read once an invocation. */
export class KvsSettingsStore implements SettingsStore, SettingsReader {
  private kept: Promise<Settings> | undefined;

  constructor(private readonly newId: () => string) {}

  read(): Promise<Settings> {
    return (this.kept ??= readNow());
  }

  async retentionDays(): Promise<number> {
    return (await this.read()).retentionDays;
  }

  async change(some: Partial<Settings>): Promise<Settings> {
    // What was read at the start of a long invocation may be of yesterday.
    const settings = { ...(await readNow()), ...some };
    await putValue(KEY, settings, { policy: 'replace', schema: SETTINGS.schema, newId: this.newId });
    this.kept = Promise.resolve(settings);
    return settings;
  }
}

async function readNow(): Promise<Settings> {
  return readAs(SETTINGS, await getValue(KEY)) ?? { retentionDays: RETENTION_DAYS.usual };
}
