import { readFile, rename, writeFile } from 'node:fs/promises';
import type { KvsSpace, StoredItem } from './kvs-space';

interface KvsFile {
  items: [string, StoredItem][];
  secrets: [string, StoredItem][];
}

/** Fills the spaces from `file`; a file that is not there yet is an empty storage. */
export async function readKvsFile(file: string, items: KvsSpace, secrets: KvsSpace): Promise<void> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const stored = JSON.parse(text) as KvsFile;
  items.load(stored.items);
  secrets.load(stored.secrets);
}

/** Keeps `file` in step with the spaces: a write soon after each change, and a last one at the end. */
export class KvsFileWriter {
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly items: KvsSpace,
    private readonly secrets: KvsSpace,
  ) {}

  changed(): void {
    this.#timer ??= setTimeout(() => void this.flush(), 200);
  }

  /** Resolves when everything changed so far is on disk. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const content: KvsFile = { items: this.items.entries(), secrets: this.secrets.entries() };
    // Renamed into place, so that a stop in the middle leaves the old file whole; readable by its owner alone.
    await writeFile(`${this.file}.new`, JSON.stringify(content), { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
  }
}
