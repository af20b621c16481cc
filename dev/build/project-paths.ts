import { resolve } from 'node:path';

/** The folder that holds package.json and manifest.yml. */
export const projectRoot = resolve(__dirname, '..', '..');

/** Where the parts of an app live; absolute paths. `root` is the folder that holds its package.json. */
export const pathsIn = (root: string) =>
  ({
    manifest: resolve(root, 'manifest.yml'),
    app: resolve(root, 'src', 'app.ts'),
    resolverEntry: resolve(root, 'src', 'index.ts'),
    resolverBundle: resolve(root, 'dist', 'resolver', 'index.js'),
    /** What Forge's bundler takes in the place of src/app.ts: package.json, "imports". */
    deployedResolver: resolve(root, 'dist', 'resolver', 'app.cjs'),
    /** What Forge's bundler makes of it, and would upload: `npm run bundle:forge`. */
    forgeBundle: resolve(root, 'dist', 'forge', 'index.cjs'),
    page: resolve(root, 'static', 'admin-page'),
    pageOutput: resolve(root, 'static', 'admin-page', 'build'),
  }) as const;

/** The same for this project. */
export const paths = pathsIn(projectRoot);
