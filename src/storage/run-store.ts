import pLimit from 'p-limit';
import type { Project } from '../domain/project';
import {
  type ChunkDraft,
  type ChunkResult,
  type KeptSummary,
  type RunManifest,
  type RunStore,
} from '../ports/runs';
import { getValue, keysWith, putValue, removeValue } from './kvs-values';
import { manifestFromVersion2 } from './migrations';
import type { KvsPeopleStore } from './people-store';
import type { SettingsReader } from './settings-store';
import { readAs, type StoredShape } from './stored-shape';

/** Reads under way at once: KVS allows far more, but a run has hundreds of chunks. */
const READS_AT_ONCE = 10;

/** What a chunk learned before it had to wait is of use for a day. */
const DRAFT_DAYS = 1;

const keyOf = (runId: string, what: string): string => `run:${runId}:${what}`;

const MANIFEST: StoredShape<RunManifest> = {
  schema: 3,
  oldest: 2,
  migrations: { 2: manifestFromVersion2 },
};
const CHUNK: StoredShape<ChunkResult> = { schema: 2, oldest: 2 };
const FOUND: StoredShape<readonly Project[]> = { schema: 2, oldest: 2 };
const DRAFT: StoredShape<ChunkDraft> = { schema: 2, oldest: 2 };
const BUDGET: StoredShape<number> = { schema: 2, oldest: 2 };
const SUMMARY: StoredShape<KeptSummary> = { schema: 2, oldest: 2 };

/** Runs in Forge's key-value store: one key for the manifest and one for each chunk, each written once. */
export class KvsRunStore implements RunStore {
  constructor(
    private readonly people: KvsPeopleStore,
    private readonly settings: SettingsReader,
    private readonly newId: () => string,
  ) {}

  async create(manifest: RunManifest): Promise<boolean> {
    return this.put(keyOf(manifest.runId, 'manifest'), manifest, MANIFEST);
  }

  async manifest(runId: string): Promise<RunManifest | undefined> {
    const found = await this.get(keyOf(runId, 'manifest'), MANIFEST);
    // Forge removes expired values when it gets to it, so a run that is over age is gone whether or not its values are.
    return found && !(await this.isOver(found.startedAt)) ? found : undefined;
  }

  async saveFound(runId: string, page: number, projects: readonly Project[]): Promise<void> {
    await this.put(keyOf(runId, `found:${page}`), projects, FOUND);
  }

  async found(runId: string, page: number): Promise<readonly Project[] | undefined> {
    return this.get(keyOf(runId, `found:${page}`), FOUND);
  }

  async saveChunk(runId: string, chunk: number, result: ChunkResult): Promise<ChunkResult> {
    if (await this.put(keyOf(runId, `chunk:${chunk}`), result, CHUNK)) return result;
    return (await this.chunk(runId, chunk)) ?? result;
  }

  async chunk(runId: string, chunk: number): Promise<ChunkResult | undefined> {
    return this.get(keyOf(runId, `chunk:${chunk}`), CHUNK);
  }

  async chunks(runId: string, chunks: readonly number[]): Promise<ReadonlyMap<number, ChunkResult>> {
    const limit = pLimit(READS_AT_ONCE);
    const found = new Map<number, ChunkResult>();
    await Promise.all(
      chunks.map((chunk) =>
        limit(async () => {
          const result = await this.chunk(runId, chunk);
          if (result) found.set(chunk, result);
        }),
      ),
    );
    return found;
  }

  async saveDraft(runId: string, chunk: number, draft: ChunkDraft): Promise<void> {
    // Answers are kept as text, in which people are not seen otherwise.
    await this.people.note(JSON.parse(draft.answers));
    await this.put(keyOf(runId, `draft:${chunk}`), draft, DRAFT, { policy: 'replace', days: DRAFT_DAYS });
  }

  async draft(runId: string, chunk: number): Promise<ChunkDraft | undefined> {
    return this.get(keyOf(runId, `draft:${chunk}`), DRAFT);
  }

  async saveBudget(runId: string, points: number): Promise<void> {
    await this.put(keyOf(runId, 'budget'), points, BUDGET, { policy: 'replace' });
  }

  async budget(runId: string): Promise<number | undefined> {
    return this.get(keyOf(runId, 'budget'), BUDGET);
  }

  async saveSummary(runId: string, summary: KeptSummary): Promise<void> {
    await this.put(keyOf(runId, 'summary'), summary, SUMMARY, { policy: 'replace' });
  }

  async summary(runId: string): Promise<KeptSummary | undefined> {
    return this.get(keyOf(runId, 'summary'), SUMMARY);
  }

  async remove(runId: string): Promise<boolean> {
    const keys = await keysWith(keyOf(runId, ''));
    // The manifest first: without it nobody reads the rest, which a second attempt removes.
    await removeValue(keyOf(runId, 'manifest'));
    await Promise.all(keys.map((key) => removeValue(key)));
    return keys.length > 0;
  }

  private async isOver(startedAt: string): Promise<boolean> {
    return Date.now() - Date.parse(startedAt) > (await this.settings.retentionDays()) * 86_400_000;
  }

  private async get<T>(key: string, shape: StoredShape<T>): Promise<T | undefined> {
    return readAs(shape, await getValue(key));
  }

  private async put<T>(
    key: string,
    value: T,
    { schema }: StoredShape<T>,
    { policy = 'once', days }: { policy?: 'once' | 'replace'; days?: number } = {},
  ): Promise<boolean> {
    await this.people.note(value);
    return putValue(key, value, {
      policy,
      schema,
      days: days ?? (await this.settings.retentionDays()),
      newId: this.newId,
    });
  }
}
