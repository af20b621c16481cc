import { kvs } from '@forge/kvs';
import { AppError } from '../ports/errors';

/**
 * Largest text kept in one KVS value, in characters: Forge allows 240 KiB a value, a character takes up to three bytes in
 * UTF-8, and quoting adds some.
 */
const PIECE_LENGTH = 70_000;

/** What is stored under a key: the value itself, or where the pieces of its text are. */
interface Stored {
  readonly value?: unknown;
  readonly pieces?: readonly string[];
}

/**
 * Stores a value of any size, in pieces where it is too large for one.
 * @param policy `once`: an existing value is kept and this one dropped; `replace`: it is overwritten
 * @param newId names the pieces, so that two writers of one key never mix theirs
 * @throws AppError `storage-failed`
 */
export async function putValue(
  key: string,
  value: unknown,
  policy: 'once' | 'replace',
  newId: () => string,
): Promise<void> {
  const text = JSON.stringify(value);
  const stored: Stored =
    text.length <= PIECE_LENGTH ? { value } : { pieces: await putPieces(key, text, newId()) };
  try {
    await kvs.set(key, stored, { keyPolicy: policy === 'once' ? 'FAIL_IF_EXISTS' : 'OVERRIDE' });
  } catch (error) {
    const lost = codeOf(error) === KEY_EXISTS;
    // The first result stays; the pieces of this one would only take room.
    if (lost || stored.pieces)
      await Promise.allSettled((stored.pieces ?? []).map((piece) => kvs.delete(piece)));
    if (!lost) throw storageFailed();
  }
}

/** What Forge answers when a key exists and must not be overwritten. */
const KEY_EXISTS = 'KEY_CONFLICT';

async function putPieces(key: string, text: string, id: string): Promise<string[]> {
  const pieces: string[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOfPiece(text, at);
    const piece = `${key}:piece:${id}:${pieces.length}`;
    const content = text.slice(at, end);
    await guarded(() => kvs.set(piece, content));
    pieces.push(piece);
  }
  return pieces;
}

/** A character of two code units stays whole: half of one is no text, and a storage may replace it. */
function endOfPiece(text: string, at: number): number {
  const end = Math.min(at + PIECE_LENGTH, text.length);
  const splitsPair = end < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
  return splitsPair ? end - 1 : end;
}

/**
 * Reads what `putValue` stored.
 * @returns `undefined` when there is nothing under the key
 * @throws AppError `storage-failed`, also when a piece is gone
 */
export async function getValue(key: string): Promise<unknown> {
  const stored = await guarded(() => kvs.get<Stored>(key));
  if (stored === undefined) return undefined;
  if (!stored.pieces) return stored.value;
  const pieces = await Promise.all(stored.pieces.map((piece) => guarded(() => kvs.get<string>(piece))));
  if (pieces.some((piece) => piece === undefined)) throw storageFailed();
  return JSON.parse(pieces.join(''));
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

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
