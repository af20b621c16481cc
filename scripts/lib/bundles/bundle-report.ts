import type { Metafile } from 'esbuild';
import { bundledModules } from './bundled-modules';
import type { MeasuredBundle } from './measured-bundle';

const LARGEST = 12;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Lines of text: the sizes beside their budgets. Here a kB is 1,000 bytes. */
export function sizeTable(bundles: readonly MeasuredBundle[]): string[] {
  const rows = bundles.map(({ name, gzip, raw, budget }) => [
    name,
    kilobytes(gzip),
    budget === undefined ? '' : kilobytes(budget),
    budget === undefined ? '' : `${Math.round((100 * gzip) / budget)} %`,
    kilobytes(raw),
  ]);
  return aligned([['bundle', 'gzip', 'budget', 'used', 'raw'], ...rows]);
}

/** Lines of text: what takes the most room in the resolver bundle, before compression. */
export function largestModules(metafile: Metafile): string[] {
  const modules = bundledModules(metafile);
  const whole = modules.filter(({ format }) => format === 'cjs');
  const rows = modules
    .slice(0, LARGEST)
    .map(({ path, bytes, format }) => [path, kilobytes(bytes), format ?? 'data']);
  return [
    ...aligned([['largest in the resolver bundle', 'raw', 'kind'], ...rows]),
    `${modules.length} modules; ${kilobytes(whole.reduce((sum, { bytes }) => sum + bytes, 0))} of it CommonJS, which comes whole.`,
  ];
}

/** Columns side by side, all but the first aligned to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
