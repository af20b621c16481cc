/** One answered (or dropped) request. */
export interface RequestLogEntry {
  readonly method: string;
  /** The path as asked, without the query. */
  readonly path: string;
  /** The operation's path template below /rest/api/3, or undefined when there is no such operation. */
  readonly template: string | undefined;
  /** Atlassian's operationId. */
  readonly operationId: string | undefined;
  readonly query: string;
  /** 0 when the connection was dropped. */
  readonly status: number;
  readonly callerAccountId: string | undefined;
  readonly asApp: boolean;
  readonly points: number;
  /** How long it was in the site's hands, milliseconds. */
  readonly durationMs: number;
  /** How many requests were in the site's hands when it came, itself included. */
  readonly concurrent: number;
}

/** Keeps the newest entries only, so that a long session doesn't grow without end. */
export function keepNewest(log: RequestLogEntry[], entry: RequestLogEntry, limit = 100_000): void {
  log.push(entry);
  if (log.length > limit) log.splice(0, log.length - limit);
}
