import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { AppError } from '../ports/errors';

/**
 * Largest text kept in one KVS value, in characters: Forge allows 240 KiB a value, a character takes up to three bytes in
 * UTF-8, and quoting adds some.
 */
const PIECE_LENGTH = 70_000;

/** Stands in the keys of pieces, between the key of the value and what tells the pieces apart. */
const PIECE = ':piece:';

/** What is stored under a key: the value itself, or where the pieces of its text are. */
interface Stored {
  /** Version of the value's shape; absent in values from before versions stood here. */
  readonly schema?: number;
  readonly value?: unknown;
  readonly pieces?: readonly string[];
}

/** A value as it was read, with the version of its shape. */
export interface Read {
  readonly schema?: number;
  readonly value: unknown;
}

type Expiry = { readonly ttl?: { readonly value: number; readonly unit: 'DAYS' } };

/** How a value is stored. */
export interface PutOptions {
  /** `once`: an existing value is kept and this one dropped; `replace`: it is overwritten. */
  readonly policy: 'once' | 'replace';
  /** Version of the value's shape; left out only to write a value back as it was. */
  readonly schema?: number;
  /** Forge removes the value after so many days (Atlassian, "Key-Value Store", TTL); without it the value stays. */
  readonly days?: number;
  /** Names the pieces, so that two writers of one key never mix theirs. */
  readonly newId: () => string;
}

/**
 * Stores a value of any size, in pieces where it is too large for one.
 * @returns whether this value is now the stored one
 * @throws AppError `storage-failed`
 */
export async function putValue(
  key: string,
  value: unknown,
  { policy, schema, days, newId }: PutOptions,
): Promise<boolean> {
  const text = JSON.stringify(value);
  const expiry = days === undefined ? {} : { ttl: { value: days, unit: 'DAYS' as const } };
  const before = policy === 'replace' ? await guarded(() => kvs.get<Stored>(key)) : undefined;
  const stored: Stored = {
    ...(schema !== undefined && { schema }),
    ...(text.length <= PIECE_LENGTH ? { value } : { pieces: await putPieces(key, text, newId(), expiry) }),
  };
  try {
    await kvs.set(key, stored, { keyPolicy: policy === 'once' ? 'FAIL_IF_EXISTS' : 'OVERRIDE', ...expiry });
  } catch {
    // Forge does not document which error says that a key exists, and an answer can be lost after the value was stored: so the key
    // itself is asked.
    const now = await guarded(() => kvs.get<Stored>(key));
    if (!isSame(now, stored)) {
      await removePieces(stored);
      if (policy === 'once' && now !== undefined) return false;
      throw storageFailed();
    }
  }
  if (before) await removePieces(before);
  return true;
}

function isSame(a: Stored | undefined, b: Stored): boolean {
  if (a === undefined || a.schema !== b.schema) return false;
  // Pieces carry an id of their writer; a value that was not cut up is compared whole.
  return b.pieces
    ? JSON.stringify(a.pieces) === JSON.stringify(b.pieces)
    : JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** Pieces that nothing refers to only take room; failing to remove them harms nobody. */
async function removePieces({ pieces = [] }: Stored): Promise<void> {
  await Promise.allSettled(pieces.map((piece) => kvs.delete(piece)));
}

async function putPieces(key: string, text: string, id: string, expiry: Expiry): Promise<string[]> {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const content = rest.slice(0, lengthOfPiece(rest));
    const piece = `${key}${PIECE}${id}:${pieces.length}`;
    await guarded(() => kvs.set(piece, content, expiry));
    pieces.push(piece);
    rest = rest.slice(content.length);
  }
  return pieces;
}

/** A character of two code units stays whole: half of one is no text, and a storage may replace it. */
function lengthOfPiece(text: string): number {
  if (text.length <= PIECE_LENGTH) return text.length;
  const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(PIECE_LENGTH - 1));
  return splitsPair ? PIECE_LENGTH - 1 : PIECE_LENGTH;
}

/**
 * Reads what `putValue` stored.
 * @returns `undefined` when there is nothing under the key
 * @throws AppError `storage-failed`, also when a piece is gone
 */
export async function getValue(key: string): Promise<Read | undefined> {
  const stored = await guarded(() => kvs.get<Stored>(key));
  if (stored === undefined) return undefined;
  const schema = stored.schema === undefined ? {} : { schema: stored.schema };
  if (!stored.pieces) return { ...schema, value: stored.value };
  const pieces = await Promise.all(stored.pieces.map((piece) => guarded(() => kvs.get<string>(piece))));
  if (pieces.some((piece) => piece === undefined)) throw storageFailed();
  return { ...schema, value: JSON.parse(pieces.join('')) as unknown };
}

const DAY_MS = 86_400_000;

/**
 * Days after which Forge removes a value, rounded up, so that it can be written anew without living longer.
 * @returns `undefined` for a value that stays, and for none
 * @throws AppError `storage-failed`
 */
export async function daysLeft(key: string, now: Date): Promise<number | undefined> {
  const found = await guarded(() => kvs.get(key, { metadataFields: [MetadataField.EXPIRE_TIME] }));
  if (found?.expireTime === undefined) return undefined;
  return Math.max(1, Math.ceil((Date.parse(found.expireTime) - now.getTime()) / DAY_MS));
}

/** Removes what `putValue` stored, if it is there. @throws AppError `storage-failed` */
export async function removeValue(key: string): Promise<void> {
  const stored = await guarded(() => kvs.get<Stored>(key));
  await guarded(() => kvs.delete(key));
  if (stored) await removePieces(stored);
}

/** Keys read at once; Forge gives at most so many a page (Atlassian, "Querying the Key-Value Store"). */
const KEYS_A_PAGE = 20;

/**
 * One page of values whose keys begin with a text, pieces included, each as its JSON text.
 * @throws AppError `storage-failed`
 */
export async function pageWith(
  prefix: string,
  cursor: string | undefined,
): Promise<{ values: { key: string; text: string }[]; cursor?: string }> {
  const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(KEYS_A_PAGE);
  const page = await guarded(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
  return {
    values: page.results.map(({ key, value }) => ({ key, text: JSON.stringify(value) })),
    ...(page.nextCursor !== undefined && { cursor: page.nextCursor }),
  };
}

/** All values whose keys begin with a text, a page of them a request. @throws AppError `storage-failed`, also when a piece is gone */
export async function valuesWith(prefix: string): Promise<Read[]> {
  const found: Read[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await pageWith(prefix, cursor);
    for (const { key, text } of page.values) {
      if (key.includes(PIECE)) continue;
      const { schema, value, pieces } = JSON.parse(text) as Stored;
      const read = pieces ? await getValue(key) : { ...(schema !== undefined && { schema }), value };
      if (read) found.push(read);
    }
    cursor = page.cursor;
  }
  return found;
}

/** Removes one key as it is, whatever is under it. @throws AppError `storage-failed` */
export async function removeKey(key: string): Promise<void> {
  await guarded(() => kvs.delete(key));
}

/** All keys that begin with a text, those of pieces included. @throws AppError `storage-failed` */
export async function keysWith(prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(KEYS_A_PAGE);
    const after = cursor;
    const page = await guarded(() => (after === undefined ? query : query.cursor(after)).getMany());
    keys.push(...page.results.map(({ key }) => key));
    cursor = page.nextCursor;
  }
  return keys;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw storageFailed();
  }
}

function storageFailed(): AppError {
  return new AppError(
    'storage-failed',
    'The app could not read or write its own storage. Try again in a minute; nothing that was stored is lost.',
  );
}
