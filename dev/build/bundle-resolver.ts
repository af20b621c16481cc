import { writeFile } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';
import { paths } from './project-paths';

export interface BundleOptions {
  /** TypeScript entry; default src/index.ts. */
  entry?: string;
  /** One CommonJS file; default dist/resolver/index.js. */
  outfile?: string;
  minify?: boolean;
  /** Where to write esbuild's metafile (what is in the bundle, in bytes); default beside the bundle. */
  metafilePath?: string;
}

export interface ResolverBundle {
  outfile: string;
  bytes: number;
  metafile: Metafile;
  milliseconds: number;
}

/**
 * Bundles the app's functions into the one CommonJS file that Forge runs.
 * `node22` is the runtime named in the manifest (`nodejs22.x`).
 * @returns the written file, its size in bytes and esbuild's metafile.
 * @throws esbuild's BuildFailure when the sources do not bundle; its message names file and line.
 */
export async function bundleResolver(options: BundleOptions = {}): Promise<ResolverBundle> {
  const started = performance.now();
  const outfile = options.outfile ?? paths.resolverBundle;
  const result = await build({
    entryPoints: [options.entry ?? paths.resolverEntry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    minify: options.minify ?? false,
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  await writeFile(options.metafilePath ?? `${outfile}.meta.json`, JSON.stringify(result.metafile));
  const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { outfile, bytes, metafile: result.metafile, milliseconds: performance.now() - started };
}
