/** What the simulated site takes for each request: a median of 120 ms, one in a hundred over 600 ms, some over a second. */
export const LATENCY = { median: 120, sigma: 0.7 } as const;

/** Mean of those log-normal times, in milliseconds. */
export const MEAN_LATENCY = LATENCY.median * Math.exp(LATENCY.sigma ** 2 / 2);

/** Requests that may be under way at once, for the app, the script and the floor alike. */
export const IN_FLIGHT = 10;
