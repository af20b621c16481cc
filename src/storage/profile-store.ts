import type { ProfileStore, StoredProfile } from '../ports/profiles';
import type { KvsPeopleStore } from './people-store';
import type { StoredShape } from './stored-shape';
import { VersionedStore } from './versioned-store';

const PROFILE: StoredShape<StoredProfile> = { schema: 1, oldest: 1 };

/** The site's own profiles in Forge's key-value store. */
export class KvsProfileStore extends VersionedStore<StoredProfile> implements ProfileStore {
  constructor(people: KvsPeopleStore, newId: () => string) {
    super('profile', PROFILE, ({ id }) => id, people, newId);
  }
}
