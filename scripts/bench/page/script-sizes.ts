import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of some of the page's scripts. */
export interface ScriptSizes {
  readonly raw: number;
  readonly gzip: number;
}

/** @param paths within the page's output, as addresses have them */
export async function sizesOf(pageDir: string, paths: readonly string[]): Promise<ScriptSizes> {
  const codes = await Promise.all(paths.map((path) => readFile(join(pageDir, path))));
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  return {
    raw: sum(codes.map(({ length }) => length)),
    gzip: sum(codes.map((code) => gzipSync(code).length)),
  };
}

/** The scripts that the page's document itself names: what is loaded before anything is drawn. */
export async function initialScripts(pageDir: string): Promise<string[]> {
  const html = await readFile(join(pageDir, 'index.html'), 'utf8');
  const named = html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/gu);
  return [...named].map(([, path = '']) => path);
}
