import type { LookBatch } from '../domain/look-batch';
import { AppError } from '../ports/errors';
import type { ChunkResult } from '../ports/runs';
import { looksIn } from './chunk-numbers';

/**
 * The closer look of this number, as the survey planned it.
 * @throws AppError `chunk-not-found`
 */
export function plannedLook(surveyed: ChunkResult | undefined, look: number): LookBatch {
  const batch = looksIn(surveyed)[look];
  if (batch) return batch;
  throw chunkNotFound();
}

export function chunkNotFound(): AppError {
  return new AppError('chunk-not-found', 'This check has no such part. Reload the page.', { field: 'chunk' });
}
