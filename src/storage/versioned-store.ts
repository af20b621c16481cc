import { getValue, keysWith, putValue, removeValue } from './kvs-values';
import type { KvsPeopleStore } from './people-store';
import { readAs, type StoredShape } from './stored-shape';

/**
 * Values that admins change, under an id. Each version has a key of its own that is written once, so that of two admins who save at the
 * same time one is told; the version before is removed afterwards.
 */
export class VersionedStore<T extends { readonly version: number }> {
  private readonly key: RegExp;

  /** @param kind begins every key @param idOf gives the id under which a value is kept: letters, digits and - */
  constructor(
    private readonly kind: string,
    private readonly shape: StoredShape<T>,
    private readonly idOf: (value: T) => string,
    private readonly people: KvsPeopleStore,
    private readonly newId: () => string,
  ) {
    this.key = new RegExp(`^${kind}:(?<id>[A-Za-z0-9-]+):v(?<version>\\d+)$`, 'u');
  }

  /** The latest version of each. */
  async list(): Promise<readonly T[]> {
    const latest = new Map<string, number>();
    for (const { id, version } of await this.versions(`${this.kind}:`))
      latest.set(id, Math.max(version, latest.get(id) ?? 0));
    const found = await Promise.all([...latest].map(([id, version]) => this.read(id, version)));
    return found.flatMap((value) => (value ? [value] : []));
  }

  async get(id: string): Promise<T | undefined> {
    const found = await this.versions(`${this.kind}:${id}:v`);
    return found.length === 0 ? undefined : this.read(id, Math.max(...found.map(({ version }) => version)));
  }

  /** @returns false when this version, or a later one, is there already */
  async save(value: T): Promise<boolean> {
    const id = this.idOf(value);
    const there = await this.versions(`${this.kind}:${id}:v`);
    if (there.some(({ version }) => version >= value.version)) return false;
    await this.people.note(value);
    const options = { policy: 'once', schema: this.shape.schema, newId: this.newId } as const;
    if (!(await putValue(this.keyOf(id, value.version), value, options))) return false;
    await Promise.all(there.map(({ version }) => removeValue(this.keyOf(id, version))));
    return true;
  }

  /** Removes every version. @returns false when there was none */
  async remove(id: string): Promise<boolean> {
    const there = await this.versions(`${this.kind}:${id}:v`);
    await Promise.all(there.map(({ version }) => removeValue(this.keyOf(id, version))));
    return there.length > 0;
  }

  private keyOf(id: string, version: number): string {
    return `${this.kind}:${id}:v${version}`;
  }

  private async versions(prefix: string): Promise<{ id: string; version: number }[]> {
    return (await keysWith(prefix)).flatMap((key) => {
      const { id, version } = this.key.exec(key)?.groups ?? {};
      return id === undefined || version === undefined ? [] : [{ id, version: Number(version) }];
    });
  }

  private async read(id: string, version: number): Promise<T | undefined> {
    return readAs(this.shape, await getValue(this.keyOf(id, version)));
  }
}
