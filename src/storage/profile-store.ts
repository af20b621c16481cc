import type { ProfileStore, StoredProfile } from '../ports/profiles';
import { PROFILE_SCHEMA } from '../ports/profiles';
import { getValue, keysWith, putValue, removeValue } from './kvs-values';

const keyOf = (id: string, version: number): string => `profile:${id}:v${version}`;
const KEY = /^profile:(?<id>[A-Za-z0-9-]+):v(?<version>\d+)$/u;

/**
 * The site's own profiles. Each version has a key of its own that is written once, so that of two admins who save at the same time one
 * is told; the version before is removed afterwards.
 */
export class KvsProfileStore implements ProfileStore {
  constructor(private readonly newId: () => string) {}

  async list(): Promise<readonly StoredProfile[]> {
    const latest = new Map<string, number>();
    for (const { id, version } of await versions('profile:'))
      latest.set(id, Math.max(version, latest.get(id) ?? 0));
    const found = await Promise.all([...latest].map(([id, version]) => read(id, version)));
    return found.flatMap((profile) => (profile ? [profile] : []));
  }

  async get(id: string): Promise<StoredProfile | undefined> {
    const found = await versions(`profile:${id}:v`);
    return found.length === 0 ? undefined : read(id, Math.max(...found.map(({ version }) => version)));
  }

  async save(profile: StoredProfile): Promise<boolean> {
    const { id, version } = profile;
    const there = await versions(`profile:${id}:v`);
    if (there.some((other) => other.version >= version)) return false;
    if (!(await putValue(keyOf(id, version), profile, { policy: 'once', newId: this.newId }))) return false;
    await Promise.all(there.map((other) => removeValue(keyOf(id, other.version))));
    return true;
  }

  async remove(id: string): Promise<boolean> {
    const there = await versions(`profile:${id}:v`);
    await Promise.all(there.map(({ version }) => removeValue(keyOf(id, version))));
    return there.length > 0;
  }
}

async function versions(prefix: string): Promise<{ id: string; version: number }[]> {
  return (await keysWith(prefix)).flatMap((key) => {
    const { id, version } = KEY.exec(key)?.groups ?? {};
    return id === undefined || version === undefined ? [] : [{ id, version: Number(version) }];
  });
}

async function read(id: string, version: number): Promise<StoredProfile | undefined> {
  const found = (await getValue(keyOf(id, version))) as StoredProfile | undefined;
  return found?.schema === PROFILE_SCHEMA ? found : undefined;
}
