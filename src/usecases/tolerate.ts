import { JiraRefused, JiraUnavailable } from '../ports/errors';

/**
 * Reads something that a run can do without: what could not be read becomes `fallback` (and so `unknown` in the verdict).
 * Being asked to wait is no failure and passes through, so that the driver comes back.
 */
export async function tolerate<T, F>(read: () => Promise<T>, fallback: F): Promise<T | F> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof JiraRefused || error instanceof JiraUnavailable) return fallback;
    throw error;
  }
}
