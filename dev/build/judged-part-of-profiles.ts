import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Parts of a written connector profile that are only shown, by the page and the command line, which have the whole catalogue. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  '$schema',
  'summary',
  'vendor',
  'signIn',
  'statements',
  // Of an option.
  'help',
  // Of a requirement.
  'checked',
  'conflicts',
]);

/**
 * Leaves out of the app's functions what they do not use of the catalogue: they judge by a profile's requirements and options, and a
 * function is loaded with every byte that it is made of.
 */
export const judgedPartOfProfiles: Plugin = {
  name: 'judged-part-of-profiles',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]catalogue[\\/]profiles[\\/][^\\/]+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(
        JSON.parse(await readFile(path, 'utf8'), (key, value: unknown) =>
          SHOWN_ONLY.has(key) ? undefined : value,
        ),
      ),
      loader: 'json',
    }));
  },
};
