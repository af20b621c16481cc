/** What the app's storage use has cost so far; for benchmarks and tests. */
export interface KvsStats {
  /** Requests to storage, of any kind. */
  requests: number;
  /** Keys read (found or not), written, deleted. */
  reads: number;
  writes: number;
  deletes: number;
  queries: number;
  /** Bytes of JSON values read and written. */
  bytesRead: number;
  bytesWritten: number;
}

export function noStats(): KvsStats {
  return { requests: 0, reads: 0, writes: 0, deletes: 0, queries: 0, bytesRead: 0, bytesWritten: 0 };
}
