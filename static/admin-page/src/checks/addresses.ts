/** Where saved checks are listed. */
export const CHECKS_PATH = '/checks';

/** One saved check with its history. */
export function savedCheckPath(checkId: string): string {
  return `${CHECKS_PATH}/${encodeURIComponent(checkId)}`;
}

/** What changed between two runs of a check. */
export function compareRunsPath(checkId: string, before: string, after: string): string {
  return `${savedCheckPath(checkId)}/compare?${new URLSearchParams({ before, after }).toString()}`;
}

/** The result of a run. */
export function resultPath(runId: string): string {
  return `/run/${encodeURIComponent(runId)}`;
}
