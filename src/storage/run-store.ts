import pLimit from 'p-limit';
import type { Project } from '../domain/project';
import {
  type ChunkDraft,
  type ChunkResult,
  type KeptSummary,
  RUN_SCHEMA,
  type RunManifest,
  type RunStore,
} from '../ports/runs';
import { getValue, putValue } from './kvs-values';

/** Reads under way at once: KVS allows far more, but a run has hundreds of chunks. */
const READS_AT_ONCE = 10;

/** Runs are kept so many days after they were started; Forge removes what is older by itself. */
export const RUN_DAYS = 90;

/** What a chunk learned before it had to wait is of use for a day. */
const DRAFT_DAYS = 1;

const keyOf = (runId: string, what: string): string => `run:${runId}:${what}`;

function isOver(startedAt: string): boolean {
  return Date.now() - Date.parse(startedAt) > RUN_DAYS * 86_400_000;
}

/** Runs in Forge's key-value store: one key for the manifest and one for each chunk, each written once. */
export class KvsRunStore implements RunStore {
  constructor(private readonly newId: () => string) {}

  async create(manifest: RunManifest): Promise<void> {
    await this.put(keyOf(manifest.runId, 'manifest'), manifest, 'once');
  }

  async manifest(runId: string): Promise<RunManifest | undefined> {
    const found = (await getValue(keyOf(runId, 'manifest'))) as RunManifest | undefined;
    // Forge removes expired values when it gets to it, so a run that is over age is gone whether or not its values are.
    return found?.schema === RUN_SCHEMA && !isOver(found.startedAt) ? found : undefined;
  }

  async saveFound(runId: string, page: number, projects: readonly Project[]): Promise<void> {
    await this.put(keyOf(runId, `found:${page}`), projects, 'once');
  }

  async found(runId: string, page: number): Promise<readonly Project[] | undefined> {
    return (await getValue(keyOf(runId, `found:${page}`))) as readonly Project[] | undefined;
  }

  async saveChunk(runId: string, chunk: number, result: ChunkResult): Promise<ChunkResult> {
    if (await this.put(keyOf(runId, `chunk:${chunk}`), result, 'once')) return result;
    return (await this.chunk(runId, chunk)) ?? result;
  }

  async chunk(runId: string, chunk: number): Promise<ChunkResult | undefined> {
    return (await getValue(keyOf(runId, `chunk:${chunk}`))) as ChunkResult | undefined;
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
    await this.put(keyOf(runId, `draft:${chunk}`), draft, 'replace', DRAFT_DAYS);
  }

  async draft(runId: string, chunk: number): Promise<ChunkDraft | undefined> {
    return (await getValue(keyOf(runId, `draft:${chunk}`))) as ChunkDraft | undefined;
  }

  async saveBudget(runId: string, points: number): Promise<void> {
    await this.put(keyOf(runId, 'budget'), points, 'replace');
  }

  async budget(runId: string): Promise<number | undefined> {
    return (await getValue(keyOf(runId, 'budget'))) as number | undefined;
  }

  async saveSummary(runId: string, summary: KeptSummary): Promise<void> {
    await this.put(keyOf(runId, 'summary'), summary, 'replace');
  }

  async summary(runId: string): Promise<KeptSummary | undefined> {
    return (await getValue(keyOf(runId, 'summary'))) as KeptSummary | undefined;
  }

  private put(key: string, value: unknown, policy: 'once' | 'replace', days = RUN_DAYS): Promise<boolean> {
    return putValue(key, value, { policy, days, newId: this.newId });
  }
}
