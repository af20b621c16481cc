import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleForForge } from '../../../dev/build/bundle-for-forge';
import { bundleResolver } from '../../../dev/build/bundle-resolver';
import { forgeBundle, forgeBundleState } from '../../../test/support/app/forge-bundle';
import { BUDGETS } from '../../lib/bundles/budgets';
import { type Column, markdownTable } from '../text/markdown-table';
import { digits, kilobytes, times, whole } from '../text/numbers';
import { coldStarts, STARTS } from './cold-start';

const COLUMNS: readonly Column[] = [
  { title: 'Bundle' },
  { title: 'kB', numbers: true },
  { title: 'kB gzip', numbers: true },
  { title: 'Cold start, ms', numbers: true },
  { title: 'Of an empty app’s', numbers: true },
];

/** Size and loading time of the resolver bundle, beside an app that does nothing. */
export async function bundleTable(say: (line: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-bench-'));
  try {
    const bundles = [
      { name: 'an empty app', path: await bundled(join(folder, 'hello.js'), HELLO) },
      { name: 'this app, readable: for local runs', path: await bundled(join(folder, 'app.js')) },
      { name: 'this app, minified: what Forge’s bundler is given', path: (await bundleForForge()).outfile },
      ...madeByForge(),
    ];
    say('cold starts');
    const starts = await coldStarts(bundles.map(({ path }) => path));
    const rows = await Promise.all(
      bundles.map(async ({ name, path }, at) => {
        const code = await readFile(path);
        const start = starts[at] ?? NaN;
        const ratio = times(start / (starts[0] ?? NaN));
        return [name, kilobytes(code.length), kilobytes(gzipSync(code).length), digits(start), ratio];
      }),
    );
    return [
      `What is deployed may have ${whole(BUDGETS.resolver / 1_000)} kB gzip. A cold start is the median of ${STARTS} processes.`,
      markdownTable(COLUMNS, rows),
    ].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Forge's own bundler made, if it was run: `npm run bundle:forge`. */
function madeByForge(): { name: string; path: string }[] {
  const state = forgeBundleState();
  if (state === 'missing') return [];
  const age = state === 'current' ? '' : ', of older sources';
  return [{ name: `this app, as Forge’s bundler made it${age}`, path: forgeBundle }];
}

const HELLO = join(__dirname, 'hello-resolver.ts');

async function bundled(outfile: string, entry?: string): Promise<string> {
  await bundleResolver({ outfile, ...(entry !== undefined && { entry }) });
  return outfile;
}
