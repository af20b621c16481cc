import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../manifest/finding';

/** Files that count together, and what they may weigh. */
export interface MeasuredBundle {
  readonly name: string;
  /** Bytes, each file compressed by itself as it is sent. */
  readonly gzip: number;
  /** Bytes uncompressed. */
  readonly raw: number;
  /** The most that `gzip` may be; undefined where nothing is decided. */
  readonly budget: number | undefined;
  /** What to do when it is more. */
  readonly remedy: string;
}

/**
 * Weighs files.
 * @param files their paths; @throws Error of the file system when one cannot be read
 */
export function measure(
  { name, budget, remedy = '' }: { name: string; budget?: number; remedy?: string },
  files: readonly string[],
): MeasuredBundle {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    gzip: sum(contents.map((content) => gzipSync(content).length)),
    raw: sum(contents.map((content) => content.length)),
    budget,
    remedy,
  };
}

/** Reports each bundle that is over its budget. */
export function budgetFindings(bundles: readonly MeasuredBundle[]): Finding[] {
  return bundles.flatMap(({ name, gzip, budget, remedy }) =>
    budget === undefined || gzip <= budget
      ? []
      : [{ where: name, problem: `${gzip - budget} bytes over its ${budget} bytes (gzip)`, fix: remedy }],
  );
}
