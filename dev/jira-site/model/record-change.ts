import type { SiteRuntime } from '../runtime';
import { applyChange } from './apply-change';
import type { SiteChange } from './site-change';
import type { SiteState } from './site-state';

/** How many changes the site remembers for its page. */
const remembered = 50;

/** @returns the state that permissions/check answers from now: an older one for a while after a change, if so assumed. */
export function stateForCheck(runtime: SiteRuntime): SiteState {
  const { beforeChange } = runtime;
  return beforeChange && Date.now() < beforeChange.until ? beforeChange.state : runtime.state;
}

/**
 * Makes a change and remembers it.
 * @throws SiteChangeError when it can't be made; then nothing is remembered
 */
export function recordChange(runtime: SiteRuntime, change: SiteChange): void {
  const { checkLagMs } = runtime.assumptions;
  const before = checkLagMs > 0 ? stateForCheck(runtime) : undefined;
  const copy = before === runtime.state ? structuredClone(before) : before;
  applyChange(runtime.state, change);
  runtime.beforeChange = copy && { state: copy, until: Date.now() + checkLagMs };
  runtime.changes.push({ at: new Date(), change });
  if (runtime.changes.length > remembered) runtime.changes.shift();
}
