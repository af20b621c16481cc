/** What the global set-up makes once for all test files, handed on by the environment. */
export const PREPARED = {
  /** Path of the app's bundle. */
  bundle: 'PREFLIGHT_TEST_BUNDLE',
  /** Folder with a copy of the built page. */
  page: 'PREFLIGHT_TEST_PAGE',
  /** Folder that holds both. */
  folder: 'PREFLIGHT_TEST_FOLDER',
} as const;
