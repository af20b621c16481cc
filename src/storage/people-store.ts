import type { PeopleStore } from '../ports/stored-data';
import { accountIdsIn } from './account-ids';
import { getValue, keysWith, putValue, removeValue } from './kvs-values';
import type { SettingsReader } from './settings-store';
import { readAs, type StoredShape } from './stored-shape';

interface Person {
  /** When the id was last stored, to the day. */
  readonly updatedAt: string;
}

const PERSON: StoredShape<Person> = { schema: 1, oldest: 1 };
const PREFIX = 'person:';

/** Which accounts are stored is known longer than what they are stored in, so that none goes unreported. */
const DAYS_LONGER = 7;

/**
 * Which account ids are stored at all, so that they can be reported without reading everything. An id is noted before it is stored: an
 * invocation that ends in between reports one too many, never one too few.
 */
export class KvsPeopleStore implements PeopleStore {
  private readonly noted = new Set<string>();

  constructor(
    private readonly settings: SettingsReader,
    private readonly now: () => Date,
  ) {}

  /** Notes the account ids in something that is about to be stored. @throws AppError `storage-failed` */
  async note(value: unknown): Promise<void> {
    const ids = [...accountIdsIn(value)].filter((id) => !this.noted.has(id));
    await Promise.all(ids.map((id) => this.noteOne(id)));
  }

  async all(): Promise<readonly { accountId: string; updatedAt: string }[]> {
    const keys = await keysWith(PREFIX);
    const people = await Promise.all(
      keys.map(async (key) => ({ key, person: readAs(PERSON, await getValue(key)) })),
    );
    return people.flatMap(({ key, person }) =>
      person ? [{ accountId: key.slice(PREFIX.length), updatedAt: person.updatedAt }] : [],
    );
  }

  async forget(accountId: string): Promise<void> {
    await removeValue(PREFIX + accountId);
    this.noted.delete(accountId);
  }

  private async noteOne(accountId: string): Promise<void> {
    const day = this.now().toISOString().slice(0, 10);
    const key = PREFIX + accountId;
    const known = readAs(PERSON, await getValue(key));
    if (known?.updatedAt.startsWith(day) !== true)
      await putValue(key, { updatedAt: `${day}T00:00:00.000Z` } satisfies Person, {
        policy: 'replace',
        schema: PERSON.schema,
        days: (await this.settings.retentionDays()) + DAYS_LONGER,
        newId: () => day,
      });
    this.noted.add(accountId);
  }
}
