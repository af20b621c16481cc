import { spawn } from 'node:child_process';
import { quantile } from '../text/numbers';

/** Starts of each bundle; one more before them warms the disk's cache and does not count. */
export const STARTS = 15;

/** Prints how many milliseconds loading the file named first took. `__forge_fetch__` is there as on Forge, and nothing calls it. */
const PROGRAM = `
globalThis.__forge_fetch__ = () => Promise.reject(new Error('nothing is asked while a bundle loads'));
const began = process.hrtime.bigint();
require(process.argv[1]);
process.stdout.write(String(Number(process.hrtime.bigint() - began) / 1e6));
`;

/**
 * How long Node takes to load each bundle in a fresh process: what Forge adds to the first call after a pause. In turns, so that
 * a busy moment of the machine meets them all.
 * @returns the median of each, in milliseconds
 * @throws Error when a bundle cannot be loaded
 */
export async function coldStarts(bundles: readonly string[]): Promise<number[]> {
  const times = bundles.map((): number[] => []);
  for (let start = 0; start <= STARTS; start += 1)
    for (const [at, bundle] of bundles.entries()) {
      const milliseconds = await loadOnce(bundle);
      if (start > 0) times[at]?.push(milliseconds);
    }
  return times.map((each) => quantile(each, 0.5));
}

function loadOnce(bundle: string): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['-e', PROGRAM, bundle], {
      env: { NODE_ENV: 'production', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(Number(output));
      else fail(new Error(`${bundle} could not be loaded (exit code ${code ?? 'none'}).`));
    });
  });
}
