import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { pathsIn, projectRoot } from './project-paths';
import { resolverBuild } from './resolver-build';

export interface DeployedResolver {
  outfile: string;
  content: Uint8Array;
  /** What is in it, in bytes, by esbuild; paths start from the project's folder. */
  metafile: Metafile;
}

async function writeIfChanged({ path, contents }: OutputFile): Promise<void> {
  const written = await readFile(path).catch(() => undefined);
  if (written?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

/**
 * Makes dist/resolver/app.cjs, which Forge's own bundler takes in the place of src/app.ts: src/app.ts and all it needs, without
 * unused code and minified. Beside it lies app.cjs.map, for `npm run stack-trace`. The same sources make the same bytes, and a
 * file is only written when it changes, so its time tells whether what was made of it is current.
 * @param root the folder that holds package.json; default: this project
 * @throws esbuild's BuildFailure when the sources do not bundle; its message names file and line.
 */
export async function bundleForForge(root: string = projectRoot): Promise<DeployedResolver> {
  const { app, deployedResolver } = pathsIn(root);
  const { outputFiles, metafile } = await build({
    ...resolverBuild(root),
    entryPoints: [app],
    outfile: deployedResolver,
    minify: true,
    // Not named in the bundle: Forge's bundler makes a map of its own, and two such comments would be one too many.
    sourcemap: 'external',
    sourcesContent: false,
    write: false,
  });
  await Promise.all(outputFiles.map(writeIfChanged));
  const bundle = outputFiles.find(({ path }) => path === deployedResolver);
  if (!bundle) throw new Error(`esbuild made no ${deployedResolver}.`);
  return { outfile: deployedResolver, content: bundle.contents, metafile };
}
