/** One stored value: JSON text, and times in milliseconds since the epoch. */
export interface StoredItem {
  json: string;
  createdAt: number;
  updatedAt: number;
  expiresAt?: number;
}

/** A set of keys with their values: the plain one or the secret one. Keys are handed out in code-unit order. */
export class KvsSpace {
  readonly #items = new Map<string, StoredItem>();
  #sorted: string[] | undefined;

  /** @param now the time in milliseconds since the epoch. */
  constructor(private readonly now: () => number) {}

  get(key: string): StoredItem | undefined {
    const item = this.#items.get(key);
    if (item?.expiresAt !== undefined && item.expiresAt <= this.now()) {
      this.delete(key);
      return undefined;
    }
    return item;
  }

  set(key: string, json: string, ttlMs: number | undefined): StoredItem {
    const now = this.now();
    const previous = this.get(key);
    if (!previous) this.#sorted = undefined;
    const item: StoredItem = {
      json,
      createdAt: previous?.createdAt ?? now,
      updatedAt: now,
      ...(ttlMs !== undefined && { expiresAt: now + ttlMs }),
    };
    this.#items.set(key, item);
    return item;
  }

  delete(key: string): boolean {
    const existed = this.#items.delete(key);
    if (existed) this.#sorted = undefined;
    return existed;
  }

  /** Keys that begin with `prefix` and come after `after`, in order. */
  *keysFrom(prefix: string, after: string | undefined): Generator<string> {
    this.#sorted ??= [...this.#items.keys()].sort();
    const keys = this.#sorted;
    let low = 0;
    let high = keys.length;
    const precedes = (key: string): boolean => (after !== undefined && key <= after) || key < prefix;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(keys[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < keys.length; i++) {
      const key = keys[i] ?? '';
      if (!key.startsWith(prefix)) return;
      if (this.get(key)) yield key;
    }
  }

  entries(): [string, StoredItem][] {
    return [...this.#items];
  }

  load(entries: Iterable<[string, StoredItem]>): void {
    for (const [key, item] of entries) this.#items.set(key, item);
    this.#sorted = undefined;
  }

  clear(): void {
    this.#items.clear();
    this.#sorted = undefined;
  }
}
