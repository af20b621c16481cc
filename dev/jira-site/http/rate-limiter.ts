/**
 * Jira's limits as measured and documented in 2026: a token bucket per path and method (refilled at a rate per second) and an
 * hourly quota of points for the app, which starts again on the UTC hour (Atlassian: "Rate limiting", Jira Cloud platform).
 */
interface Bucket {
  tokens: number;
  at: number;
}

interface Policy {
  readonly perSecond: number;
  readonly capacity: number;
}

const usual: Policy = { perSecond: 100, capacity: 350 };
/** Measured on a live site: these operations have buckets of their own size. */
const special: Readonly<Record<string, Policy>> = {
  'POST /permissions/check': { perSecond: 100, capacity: 200 },
  'GET /project/{projectIdOrKey}/role/{id}': { perSecond: 200, capacity: 500 },
};

export const hourlyPoints = 65_000;
const hour = 3_600_000;

export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request is refused with 429. */
  readonly refused: boolean;
}

export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();
  #hour = 0;
  #spent = 0;

  /** @param now milliseconds since the epoch; replaceable so that tests need not wait */
  constructor(
    readonly enforced: boolean,
    readonly quota: number = hourlyPoints,
    private readonly now: () => number = Date.now,
  ) {}

  /** Points spent in the current UTC hour. */
  get spent(): number {
    this.#startHour();
    return this.#spent;
  }

  /** Counts points of an answered request. */
  spend(points: number): void {
    this.#startHour();
    this.#spent += points;
  }

  /** Takes one token for a request and says which headers its answer carries. */
  admit(operation: string): RateVerdict {
    const now = this.now();
    this.#startHour();
    const policy = special[operation] ?? usual;
    const bucket = this.#buckets.get(operation) ?? { tokens: policy.capacity, at: now };
    bucket.tokens = Math.min(policy.capacity, bucket.tokens + ((now - bucket.at) / 1000) * policy.perSecond);
    bucket.at = now;
    this.#buckets.set(operation, bucket);
    const untilHour = Math.ceil((hour - (now % hour)) / 1000);
    const overQuota = this.#spent >= this.quota;
    const overBurst = bucket.tokens < 1;
    const refused = this.enforced && (overQuota || overBurst);
    if (!overBurst) bucket.tokens -= 1;
    const remaining = Math.floor(bucket.tokens);
    const left = Math.max(0, this.quota - this.#spent);
    const headers: Record<string, string> = {
      'x-ratelimit-limit': String(policy.capacity),
      'x-ratelimit-remaining': String(remaining),
      'ratelimit-policy': `"global-app-quota";q=${this.quota};w=3600, "jira-burst-based";q=${policy.perSecond};w=1`,
      // Measured: the remaining quota (`r`) is shown only near the limit.
      ratelimit: `"global-app-quota";${left < this.quota / 10 ? `r=${left};` : ''}t=${untilHour}, "jira-burst-based";r=${remaining};t=1`,
    };
    if (remaining < policy.capacity / 5) headers['x-ratelimit-nearlimit'] = 'true';
    if (refused) {
      const seconds = overQuota ? untilHour : 1;
      headers['retry-after'] = String(seconds);
      headers['x-ratelimit-reset'] = new Date(now + seconds * 1000).toISOString();
      headers['ratelimit-reason'] = overQuota ? 'jira-quota-global-based' : 'jira-burst-based';
      headers['x-ratelimit-remaining'] = '0';
    }
    return { headers, refused };
  }

  #startHour(): void {
    const current = Math.floor(this.now() / hour);
    if (current === this.#hour) return;
    this.#hour = current;
    this.#spent = 0;
  }
}
