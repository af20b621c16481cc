import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { pathsIn } from './project-paths';

/** `…/app.cjs:23:12864` and the like: a file of the deployed code, line and column, both from 1. */
const POSITION = /[^\s()]*\b(app|index)\.cjs:(\d+):(\d+)/g;

/**
 * Puts the sources' file, line and column into a stack trace that the deployed code left in Forge's log. Knows the positions in
 * dist/resolver/app.cjs, and those in Forge's bundle of it when dist/forge holds its map.
 * @param trace any text; lines without such a position stay as they are
 * @param root the folder that holds package.json, built from the sources that were deployed
 * @throws Error when the map is missing
 */
export function withSourcePositions(trace: string, root: string): string {
  const { deployedResolver, forgeBundle } = pathsIn(root);
  if (!existsSync(`${deployedResolver}.map`))
    throw new Error(
      'There is no dist/resolver/app.cjs.map. Build the sources that were deployed first: npm run build.',
    );
  const resolverMap = readMap(`${deployedResolver}.map`);
  const forgeMap = existsSync(`${forgeBundle}.map`) ? readMap(`${forgeBundle}.map`) : undefined;

  return trace.replaceAll(POSITION, (found, file: string, line: string, column: string) => {
    const position = { line: Number(line), column: Number(column) };
    const inResolver = file === 'app' ? position : forgeMap && originOf(position, forgeMap);
    const origin = inResolver && originOf(inResolver, resolverMap);
    if (!origin) return found;
    return `${relative(root, resolve(dirname(deployedResolver), origin.source))}:${origin.line}:${origin.column}`;
  });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the code at a position came from; undefined when the map has nothing on that line. Lines and columns from 1. */
function originOf({ line, column }: Position, map: SourceMap): (Position & { source: string }) | undefined {
  const entry = map.findEntry(line - 1, column - 1);
  // Beyond its last entry a map answers with that entry, whatever the line.
  if (!('originalSource' in entry) || entry.generatedLine !== line - 1) return undefined;
  return { source: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

function readMap(file: string): SourceMap {
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
}
