import type { Read } from './kvs-values';

/** The shape in which a kind of value is stored now, and how those of earlier versions are brought to it. */
export interface StoredShape<T> {
  readonly schema: number;
  /** The version of values that carry none: they were stored before versions stood beside the value. */
  readonly oldest: number;
  /** By the version that it comes from: brings a value to the next one. */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /** For the compiler alone. */
  readonly of?: T;
}

/**
 * Brings a stored value to the shape of today.
 * @returns `undefined` for no value, and for one of a later version than this code knows
 */
export function readAs<T>(shape: StoredShape<T>, read: Read | undefined): T | undefined {
  if (read === undefined) return undefined;
  let { value } = read;
  const from = read.schema ?? shape.oldest;
  if (from > shape.schema) return undefined;
  for (let version = from; version < shape.schema; version += 1) {
    const migrate = shape.migrations?.[version];
    if (!migrate) return undefined;
    value = migrate(value);
  }
  return value as T;
}
