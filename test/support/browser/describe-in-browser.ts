import { findBrowser } from './find-browser';

/**
 * Groups tests that need a browser. Without one they are skipped, which the global set-up says loudly; with CI=true they run all
 * the same and fail, because `launchBrowser` throws.
 */
export const describeInBrowser: (name: string, tests: () => void) => void =
  findBrowser() !== undefined || process.env['CI'] === 'true' ? describe : describe.skip;
