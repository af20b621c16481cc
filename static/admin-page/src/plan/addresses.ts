/** The fix plan of a run. */
export const planPath = (runId: string): string => `/run/${encodeURIComponent(runId)}/plan`;
