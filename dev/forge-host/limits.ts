/**
 * What Forge allows one invocation and one KVS request. Atlassian docs: "Invocation limits" (25 s, 500 KB in, 5 MB out), "KVS and
 * Custom Entity Store limits" (240 KiB a value, 500 characters a key, depth 31), "Querying key-value pairs" (at most 20 a page),
 * "Executing batch operations" (25 keys), "Transactions" (25 operations). Where KB could be read both ways the smaller is taken.
 */
export const limits = {
  invocationMs: 25_000,
  requestBytes: 500_000,
  responseBytes: 5_000_000,
  /** Forge's default when the manifest does not say `runtime.memoryMB`. */
  memoryMb: 512,
  kvs: {
    keyLength: 500,
    valueBytes: 240 * 1024,
    depth: 31,
    queryDefault: 10,
    queryMax: 20,
    batchKeys: 25,
    batchBytes: 4_000_000,
    transactionOperations: 25,
  },
} as const;
