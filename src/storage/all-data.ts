import type { StoredKind } from '../contract/stored-data';
import type { AllData, StoredValue } from '../ports/stored-data';
import { withoutAccount } from './account-ids';
import { daysLeft, getValue, pageWith, putValue, removeKey, removeValue } from './kvs-values';

/** How the keys of each kind begin. */
const PREFIXES: Readonly<Record<StoredKind, readonly string[]>> = {
  runs: ['run:'],
  checks: ['check:', 'history:', 'slot:', 'trouble:'],
  waivers: ['waiver:'],
  profiles: ['profile:'],
  people: ['person:'],
  settings: ['settings:'],
};

/** Values that are worked out anew, or of no use for long: with somebody's id in them they are removed whole. */
const DERIVED = /^run:[^:]+:(?:summary|draft:\d+)(?::piece:|$)/u;

/** Everything in Forge's key-value store. */
export class KvsAllData implements AllData {
  constructor(private readonly newId: () => string) {}

  async page(
    kind: StoredKind,
    cursor: string | undefined,
  ): Promise<{ readonly values: readonly StoredValue[]; readonly cursor?: string }> {
    const prefixes = PREFIXES[kind];
    const { index, after } = readCursor(cursor);
    const prefix = prefixes[index];
    if (prefix === undefined) return { values: [] };
    const page = await pageWith(prefix, after);
    const next =
      page.cursor !== undefined
        ? `${index}|${page.cursor}`
        : index + 1 < prefixes.length
          ? `${index + 1}|`
          : undefined;
    return { values: page.values, ...(next !== undefined && { cursor: next }) };
  }

  async remove(key: string): Promise<void> {
    await removeKey(key);
  }

  async erase(key: string, accountId: string): Promise<boolean> {
    // A piece is erased with the value that it belongs to.
    if (key.includes(':piece:')) return false;
    const read = await getValue(key);
    if (read === undefined || !JSON.stringify(read.value).includes(accountId)) return false;
    if (DERIVED.test(key)) {
      await removeValue(key);
      return true;
    }
    const { value, found } = withoutAccount(read.value, accountId);
    if (!found) return false;
    const days = await daysLeft(key, new Date());
    await putValue(key, value, {
      policy: 'replace',
      // Its shape stays what it was; the reader brings it to that of today.
      ...(read.schema !== undefined && { schema: read.schema }),
      ...(days !== undefined && { days }),
      newId: this.newId,
    });
    return true;
  }
}

function readCursor(cursor: string | undefined): { index: number; after: string | undefined } {
  if (cursor === undefined) return { index: 0, after: undefined };
  const bar = cursor.indexOf('|');
  const after = cursor.slice(bar + 1);
  return { index: Number(cursor.slice(0, Math.max(bar, 0))), after: after === '' ? undefined : after };
}
