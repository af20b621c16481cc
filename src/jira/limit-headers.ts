/** What is read of an answer's headers. */
interface Headers {
  get(name: string): string | null;
}

/** Jira says `NearLimit` with less than a fifth of a limit left; the same share is used where only the numbers are given. */
const NEAR = 0.2;

/**
 * Whether Jira refused because points for the hour are spent, and not for a burst. That concerns every endpoint; a burst concerns the
 * one that was asked (Atlassian, "Build an app that respects rate limits").
 */
export function isQuota(headers: Headers): boolean {
  return headers.get('ratelimit-reason')?.trim().toLowerCase().startsWith('jira-quota-') ?? false;
}

/**
 * Whether little is left of a limit: Jira says so in `X-RateLimit-NearLimit`, or by what remains (`r` in `RateLimit`) of a policy's
 * quota (`q` in `RateLimit-Policy`).
 */
export function isNearLimit(headers: Headers): boolean {
  if (headers.get('x-ratelimit-nearlimit')?.trim().toLowerCase() === 'true') return true;
  const quotas = numbersIn(headers.get('ratelimit-policy'), 'q');
  return [...numbersIn(headers.get('ratelimit'), 'r')].some(
    ([policy, left]) => left < (quotas.get(policy) ?? 0) * NEAR,
  );
}

/** One number of each item of a list such as `"burst";q=100;w=1, "hourly";q=65000;w=3600`, by the item's name. */
function numbersIn(list: string | null, parameter: 'q' | 'r'): Map<string, number> {
  const items = [...(list ?? '').matchAll(/"([^"]+)"((?:;[a-z]+=\d+)*)/gu)];
  return new Map(
    items.flatMap(([, name = '', parameters = '']): [string, number][] => {
      const value = new RegExp(`;${parameter}=(\\d+)`, 'u').exec(parameters)?.[1];
      return value === undefined ? [] : [[name, Number(value)]];
    }),
  );
}
