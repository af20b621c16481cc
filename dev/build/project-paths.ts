import { resolve } from 'node:path';

/** The folder that holds package.json and manifest.yml. */
export const projectRoot = resolve(__dirname, '..', '..');

/** Where the parts of the app live; absolute paths. */
export const paths = {
  manifest: resolve(projectRoot, 'manifest.yml'),
  resolverEntry: resolve(projectRoot, 'src', 'index.ts'),
  resolverBundle: resolve(projectRoot, 'dist', 'resolver', 'index.js'),
  page: resolve(projectRoot, 'static', 'admin-page'),
  pageOutput: resolve(projectRoot, 'static', 'admin-page', 'build'),
} as const;
