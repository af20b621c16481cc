import { limits } from '../limits';
import { KvsError } from './kvs-error';

/** As printed in Atlassian's "Error handling for the Key-Value Store". */
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/**
 * @returns the key.
 * @throws KvsError 400 KEY_TOO_SHORT, KEY_TOO_LONG or INVALID_KEY.
 */
export function checkedKey(key: unknown): string {
  if (typeof key !== 'string') throw new KvsError(400, 'INVALID_KEY', 'The key must be a string.');
  if (key.length === 0) throw new KvsError(400, 'KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > limits.kvs.keyLength) {
    throw new KvsError(400, 'KEY_TOO_LONG', `The key has more than ${limits.kvs.keyLength} characters.`);
  }
  if (!keyPattern.test(key)) {
    throw new KvsError(400, 'INVALID_KEY', `The provided key does not match the regex: ${keyPattern.source}`);
  }
  return key;
}

/** Levels of objects and arrays: 0 for a plain value, 1 for {}, 2 for {a: {}}. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child));
  return deepest + 1;
}

/**
 * @returns the value as the JSON text that is stored.
 * @throws KvsError 400 INVALID_VALUE (nothing given), MAX_SIZE or MAX_DEPTH.
 */
export function checkedValue(value: unknown): string {
  if (value === undefined) throw new KvsError(400, 'INVALID_VALUE', 'A value is required.');
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > limits.kvs.valueBytes) {
    throw new KvsError(400, 'MAX_SIZE', `The value has more than ${limits.kvs.valueBytes} bytes.`);
  }
  if (depthOf(value) > limits.kvs.depth) {
    throw new KvsError(400, 'MAX_DEPTH', `The value is nested deeper than ${limits.kvs.depth} levels.`);
  }
  return json;
}

const unitMs: Record<string, number> = {
  SECONDS: 1_000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
};

/**
 * @param ttl `{value, unit}` of @forge/kvs, or undefined for a value that stays.
 * @returns the time to live in milliseconds.
 * @throws KvsError 400 INVALID_TTL.
 */
export function ttlMilliseconds(ttl: unknown): number | undefined {
  if (ttl === undefined) return undefined;
  const { value, unit } = (ttl ?? {}) as { value?: unknown; unit?: unknown };
  const factor = typeof unit === 'string' ? unitMs[unit] : undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0 || factor === undefined) {
    throw new KvsError(
      400,
      'INVALID_TTL',
      'ttl needs a positive whole value and a unit: SECONDS, MINUTES, HOURS or DAYS.',
    );
  }
  return value * factor;
}
