/** Compressed (gzip) sizes in bytes that must not be exceeded. Raising one is a decision: docs/adr/0006-bundling.md. */
export const BUDGETS = {
  /** The code of the app's functions, as Forge keeps it: 120 kB. */
  resolver: 120_000,
  /** The JavaScript that the browser fetches before the page shows anything: 200 KiB. */
  pageStart: 200 * 1024,
} as const;

/** What Forge's bundler wraps around dist/resolver/app.cjs: 1.3 kB compressed when this was written. */
export const FORGE_WRAPPING = 5_000;
