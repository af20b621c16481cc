import pLimit from 'p-limit';
import type { ExplainEvidence } from '../domain/evidence';
import { type ChunkResult, RUN_SCHEMA, type RunManifest, type RunStore } from '../ports/runs';
import { getValue, putValue } from './kvs-values';

/** Reads under way at once: KVS allows far more, but a run has hundreds of chunks. */
const READS_AT_ONCE = 10;

const manifestKey = (runId: string): string => `run:${runId}:manifest`;
const chunkKey = (runId: string, chunk: number): string => `run:${runId}:chunk:${chunk}`;
const draftKey = (runId: string, chunk: number): string => `run:${runId}:draft:${chunk}`;

/** Runs in Forge's key-value store: one key for the manifest and one for each chunk, each written once. */
export class KvsRunStore implements RunStore {
  constructor(private readonly newId: () => string) {}

  async create(manifest: RunManifest): Promise<void> {
    await putValue(manifestKey(manifest.runId), manifest, 'once', this.newId);
  }

  async manifest(runId: string): Promise<RunManifest | undefined> {
    const found = (await getValue(manifestKey(runId))) as RunManifest | undefined;
    return found?.schema === RUN_SCHEMA ? found : undefined;
  }

  async saveChunk(runId: string, chunk: number, result: ChunkResult): Promise<ChunkResult> {
    if (await putValue(chunkKey(runId, chunk), result, 'once', this.newId)) return result;
    return (await this.chunk(runId, chunk)) ?? result;
  }

  async chunk(runId: string, chunk: number): Promise<ChunkResult | undefined> {
    return (await getValue(chunkKey(runId, chunk))) as ChunkResult | undefined;
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

  async saveDraft(runId: string, chunk: number, draft: ExplainEvidence): Promise<void> {
    await putValue(draftKey(runId, chunk), draft, 'replace', this.newId);
  }

  async draft(runId: string, chunk: number): Promise<ExplainEvidence | undefined> {
    return (await getValue(draftKey(runId, chunk))) as ExplainEvidence | undefined;
  }
}
