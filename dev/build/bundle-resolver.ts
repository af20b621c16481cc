import { build, type Metafile } from 'esbuild';
import { paths, projectRoot } from './project-paths';
import { resolverBuild } from './resolver-build';

export interface BundleOptions {
  /** TypeScript entry; default src/index.ts. */
  entry?: string;
  /** One CommonJS file; default dist/resolver/index.js. */
  outfile?: string;
}

export interface ResolverBundle {
  outfile: string;
  bytes: number;
  metafile: Metafile;
  milliseconds: number;
}

/**
 * Bundles the app's functions for local runs and tests: the code that is deployed, still readable in a stack trace.
 * @returns the written file, its size in bytes and esbuild's metafile (what is in the bundle, in bytes).
 * @throws esbuild's BuildFailure when the sources do not bundle; its message names file and line.
 */
export async function bundleResolver(options: BundleOptions = {}): Promise<ResolverBundle> {
  const started = performance.now();
  const outfile = options.outfile ?? paths.resolverBundle;
  const { metafile } = await build({
    ...resolverBuild(projectRoot),
    entryPoints: [options.entry ?? paths.resolverEntry],
    outfile,
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { outfile, bytes, metafile, milliseconds: performance.now() - started };
}
