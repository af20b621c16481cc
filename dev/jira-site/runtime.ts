import type { Assumptions } from './assumptions';
import type { FaultInjector } from './http/faults';
import type { RateLimiter } from './http/rate-limiter';
import type { RequestLogEntry } from './http/request-log';
import type { AppliedChange } from './model/apply-change';
import type { SiteState } from './model/site-state';

/** Everything one running site consists of; the HTTP side reads it afresh for each request. */
export interface SiteRuntime {
  readonly state: SiteState;
  assumptions: Readonly<Assumptions>;
  readonly faults: FaultInjector;
  readonly limiter: RateLimiter;
  readonly requests: RequestLogEntry[];
  /** The newest changes, oldest first. */
  readonly changes: AppliedChange[];
  /** What permissions/check still answers from after a change, see the assumption checkLagMs. */
  beforeChange: { readonly state: SiteState; readonly until: number } | undefined;
  readonly delay: () => Promise<void>;
  inFlight: number;
}
