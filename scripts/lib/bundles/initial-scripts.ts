import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The JavaScript files that a browser fetches before the page can show anything: those that index.html names, and all that these
 * import statically. What they import later, on demand, is not among them.
 * @param pageDir the built page: the folder with index.html
 * @returns paths from that folder
 * @throws Error when index.html is missing or names no script; esbuild's BuildFailure when a file that it needs is missing
 */
export async function initialScripts(pageDir: string): Promise<string[]> {
  const named = namedScripts(readFileSync(join(pageDir, 'index.html'), 'utf8'));
  if (named.length === 0) throw new Error(`${join(pageDir, 'index.html')} names no script.`);
  const { metafile } = await build({
    absWorkingDir: pageDir,
    entryPoints: named.map((path) => `./${path}`),
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of metafile.inputs[path]?.imports ?? [])
      if (imported.kind === 'import-statement') follow(imported.path);
  };
  named.forEach(follow);
  return [...found].sort();
}

/** Paths of the scripts and preloaded modules in a page that a build tool wrote: relative, double-quoted. */
function namedScripts(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
    .flatMap((tag) => / (?:src|href)="(?:\.\/)?([^"]+)"/.exec(tag)?.[1] ?? []);
}
