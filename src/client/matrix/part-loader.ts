import type { MatrixPart } from '../../contract/matrix';
import { ResolverFailure } from '../call';
import type { MatrixTable } from './table';
import { TableFiller } from './table-filler';

/** How far a run's matrix is read. */
export interface Reading {
  readonly table: MatrixTable;
  readonly isWhole: boolean;
  /** Why reading stopped before the end. */
  readonly error: Error | null;
}

export interface LoaderOptions {
  readonly parts: number;
  /** Projects of the run. */
  readonly total: number;
  readonly read: (part: number) => Promise<MatrixPart>;
  /** Parts asked for at once. */
  readonly inFlight?: number;
}

/** Parts that come within so many milliseconds are told together, so that the page is not laid out anew for each. */
const TELL_EVERY_MS = 150;

/**
 * Reads the matrix of a run part by part, a few at a time, while anybody listens: the parts that are looked at first, then the
 * others from the first to the last.
 */
export class PartLoader {
  private readonly filler: TableFiller;
  private readonly waiting: number[];
  private readonly listeners = new Set<() => void>();
  private readonly underWay = new Set<number>();
  private error: Error | null = null;
  private reading: Reading;
  private teller: ReturnType<typeof setTimeout> | undefined;
  private resumption: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LoaderOptions) {
    const { parts, total } = options;
    this.filler = new TableFiller(parts, total);
    this.waiting = Array.from({ length: parts }, (_, part) => part);
    this.reading = this.now();
  }

  /** What is read so far; the same object until more is. */
  readonly current = (): Reading => this.reading;

  /** Reads on, and calls `listener` when there is more. @returns ends it; nothing is asked for when nobody listens */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.goOn();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.resumption);
    };
  };

  /** Puts these parts before the others. */
  readonly want = (parts: readonly number[]): void => {
    const first = parts.filter((part) => this.waiting.includes(part));
    const rest = this.waiting.filter((part) => !first.includes(part));
    this.waiting.splice(0, this.waiting.length, ...first, ...rest);
  };

  /** Goes on after a failure. */
  readonly retry = (): void => {
    clearTimeout(this.resumption);
    if (!this.error) return;
    this.error = null;
    this.tell();
    this.goOn();
  };

  private goOn(): void {
    const { inFlight = 3 } = this.options;
    while (this.listeners.size > 0 && !this.error && this.underWay.size < inFlight) {
      const part = this.waiting.shift();
      if (part === undefined) return;
      this.underWay.add(part);
      void this.readOne(part);
    }
  }

  private async readOne(part: number): Promise<void> {
    try {
      this.filler.add(await this.options.read(part));
      this.tellSoon();
    } catch (error) {
      this.waiting.unshift(part);
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
    this.underWay.delete(part);
    this.goOn();
  }

  /** One failure stops the reading, because the next part would most likely fail too. Where Jira named a time, it goes on then. */
  private fail(error: Error): void {
    this.error = error;
    this.tell();
    const retryAt = error instanceof ResolverFailure ? error.failure.retryAt : undefined;
    if (retryAt === undefined || this.listeners.size === 0) return;
    clearTimeout(this.resumption);
    this.resumption = setTimeout(this.retry, Math.max(0, Date.parse(retryAt) - Date.now()));
  }

  private tellSoon(): void {
    // The first part is what the person waits for.
    if (this.reading.table.projectsRead === 0) this.tell();
    else
      this.teller ??= setTimeout(() => {
        this.tell();
      }, TELL_EVERY_MS);
  }

  private tell(): void {
    clearTimeout(this.teller);
    this.teller = undefined;
    this.reading = this.now();
    for (const listener of this.listeners) listener();
  }

  private now(): Reading {
    const table = this.filler.table();
    return { table, isWhole: table.isRead.every((isRead) => isRead), error: this.error };
  }
}
