import { readFile, writeFile } from 'node:fs/promises';

/** One value of the app's storage as the local host keeps it in a file. */
export interface StoredItem {
  readonly json: string;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

interface KvsFile {
  readonly items: readonly (readonly [key: string, item: StoredItem])[];
}

/** What the app stored, by key. */
export async function storedItems(file: string): Promise<Map<string, StoredItem>> {
  const { items } = JSON.parse(await readFile(file, 'utf8')) as KvsFile;
  return new Map(items);
}

/** Changes the values that the app stored, between two starts of the host. */
export async function changeStored(
  file: string,
  change: (key: string, item: StoredItem) => StoredItem,
): Promise<void> {
  const stored = JSON.parse(await readFile(file, 'utf8')) as KvsFile;
  const items = stored.items.map(([key, item]) => [key, change(key, item)] as const);
  await writeFile(file, JSON.stringify({ ...stored, items }));
}
