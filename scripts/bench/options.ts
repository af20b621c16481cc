import { parseArgs } from 'node:util';

/** Every table, in the order in which they are printed. */
export const TABLES = ['calls', 'derivation', 'plans', 'bundle', 'page', 'storage'] as const;
export type TableName = (typeof TABLES)[number];

export interface BenchOptions {
  readonly tables: readonly TableName[];
  /** Sizes of sites, in projects. */
  readonly projects: readonly number[];
}

export const usage = `Usage: npm run bench -- [TABLE …] [--projects 10,100,1000]

Tables: ${TABLES.join(', ')}. Without any, all of them.`;

/** The command line makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SIZES = '10,100,1000,10000,20000';

/**
 * Reads the command line.
 * @throws UsageError; a TypeError of Node for an option that there is none of
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { projects: { type: 'string', default: SIZES } },
  });
  const unknown = positionals.find((name) => !isTable(name));
  if (unknown !== undefined) throw new UsageError(`There is no table called ${unknown}.`);
  return {
    tables: positionals.length === 0 ? TABLES : TABLES.filter((name) => positionals.includes(name)),
    projects: values.projects.split(',').map(readSize),
  };
}

function isTable(name: string): name is TableName {
  return TABLES.some((table) => table === name);
}

function readSize(text: string): number {
  const size = Number(text);
  if (/^\d+$/u.test(text.trim()) && size >= 1 && size <= 20_000) return size;
  throw new UsageError(
    `--projects takes whole numbers from 1 to 20000, with commas between them; ${text} is none.`,
  );
}
