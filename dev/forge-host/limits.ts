/**
 * What Forge allows one invocation and one KVS request. Atlassian docs: "Invocation limits" (25 s, 500 KB in, 5 MB out), "KVS and
 * Custom Entity Store limits" (240 KiB a value, 500 characters a key, depth 31), "Querying key-value pairs" (at most 20 a page),
 * "Executing batch operations" (25 keys), "Transactions" (25 operations); for what runs in the background "Invocation limits" (55 s,
 * or `timeoutSeconds` up to 900 s), "Async events limits" (50 events and 200 KB a push, 500 events a minute, 100 KB an event for
 * functions with more than 55 s, 4 KB of retryData, 1,000 pushes from one first invocation) and "Async events API" (delay and
 * retryAfter up to 900 s, retried for 24 hours, about 15 minutes between the last attempts). Where KB could be read both ways the
 * smaller is taken.
 */
export const limits = {
  invocationMs: 25_000,
  backgroundMs: 55_000,
  longestBackgroundMs: 900_000,
  requestBytes: 500_000,
  responseBytes: 5_000_000,
  /** Forge's default when the manifest does not say `runtime.memoryMB`. */
  memoryMb: 512,
  events: {
    perPush: 50,
    pushBytes: 200_000,
    perMinute: 500,
    longRunningBodyBytes: 100_000,
    delaySeconds: 900,
    retryAfterSeconds: 900,
    retryDataBytes: 4_000,
    retentionMs: 24 * 3_600_000,
    pushesPerOrigin: 1_000,
  },
  reportedAccounts: 90,
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
