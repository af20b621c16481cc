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
    return (this.kept ??= getValue(KEY).then(
      (read) => readAs(SETTINGS, read) ?? { retentionDays: RETENTION_DAYS.usual },
    ));
  }

  async retentionDays(): Promise<number> {
    return (await this.read()).retentionDays;
  }

  async save(settings: Settings): Promise<void> {
    await putValue(KEY, settings, { policy: 'replace', schema: SETTINGS.schema, newId: this.newId });
    this.kept = Promise.resolve(settings);
  }
}
