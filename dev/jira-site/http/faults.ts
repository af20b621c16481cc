import { setTimeout as sleep } from 'node:timers/promises';

/** Makes some requests fail on purpose, so that tests can see how the app takes it. */
export interface FaultRule {
  readonly match: {
    readonly method?: string;
    /** A string matches the start of the path, without the query. */
    readonly path?: RegExp | string;
    /** Apply to this many matching requests, then no more. */
    readonly times?: number;
    /** Let this many matching requests pass first. */
    readonly after?: number;
    /** Of the matching requests, only each n-th (1 = all). */
    readonly every?: number;
    /** Once it applies, it applies to every matching request for so many milliseconds, as a limit does that was hit; they are not counted. */
    readonly forMs?: number;
  };
  /** Told of each matching request as it comes, whether the rule applies to it or not. */
  readonly onMatch?: (request: SeenRequest) => void;
  readonly effect:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body?: unknown;
        /** Answer with a gateway's HTML page instead of JSON. */
        readonly html?: true;
      }
    | { readonly drop: true }
    | { readonly delayMs: number }
    | { readonly malformedJson: true };
}

/** A request that a rule matches. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly applies: boolean;
}

/** What is to be done with one request after the rules were looked at. Delays have been served already. */
export type FaultVerdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'malformed' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    };

const htmlPage =
  '<!DOCTYPE html><html><head><title>Page unavailable</title></head><body><h1>Page unavailable</h1></body></html>';

function matches(rule: FaultRule, method: string, path: string): boolean {
  if (rule.match.method !== undefined && rule.match.method.toUpperCase() !== method) return false;
  const wanted = rule.match.path;
  if (wanted === undefined) return true;
  return typeof wanted === 'string'
    ? path.startsWith(wanted)
    : new RegExp(wanted.source, wanted.flags.replace('g', '')).test(path);
}

interface Entry {
  readonly rule: FaultRule;
  seen: number;
  applied: number;
  /** Epoch milliseconds up to which it applies to everything. */
  until: number;
}

/** Holds the rules and how often each has matched. */
export class FaultInjector {
  #rules: Entry[] = [];

  /** Replaces all rules; counting starts again. */
  set(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => ({ rule, seen: 0, applied: 0, until: 0 }));
  }

  /** Decides about one request; waits when a rule says so. The first rule that isn't a delay wins. */
  async judge(method: string, path: string): Promise<FaultVerdict> {
    for (const entry of this.#rules) {
      if (!matches(entry.rule, method, path)) continue;
      const at = Date.now();
      const applies = this.#due(entry, at);
      entry.rule.onMatch?.({ method, path, at, applies });
      if (!applies) continue;
      const { effect } = entry.rule;
      if ('delayMs' in effect) {
        // No reason for a process to stay: whoever waits for the answer keeps it alive.
        await sleep(effect.delayMs, undefined, { ref: false });
        continue;
      }
      if ('drop' in effect) return { kind: 'drop' };
      if ('malformedJson' in effect) return { kind: 'malformed' };
      const type = effect.html === true ? 'text/html;charset=UTF-8' : 'application/json;charset=UTF-8';
      const text =
        effect.html === true ? htmlPage : effect.body === undefined ? '' : JSON.stringify(effect.body);
      return {
        kind: 'answer',
        status: effect.status,
        headers: { 'content-type': type, ...effect.headers },
        text,
      };
    }
    return { kind: 'pass' };
  }

  #due(entry: Entry, now: number): boolean {
    const { after = 0, every = 1, times = Infinity, forMs = 0 } = entry.rule.match;
    if (now < entry.until) return true;
    entry.seen += 1;
    const index = entry.seen - after;
    if (index < 1 || (index - 1) % every !== 0 || entry.applied >= times) return false;
    entry.applied += 1;
    entry.until = now + forMs;
    return true;
  }
}
