import type { ResolverCall } from '../check/run-watch';
import { type Column, markdownTable } from '../text/markdown-table';
import { kilobytes, quantile, seconds, whole } from '../text/numbers';

const COLUMNS: readonly Column[] = [
  { title: 'Projects', numbers: true },
  { title: 'Resolver' },
  { title: 'Calls', numbers: true },
  { title: 'Median, s', numbers: true },
  { title: 'Longest, s', numbers: true },
  { title: 'Largest answer, kB', numbers: true },
];

/** What resolvers took and answered, over all runs on sites of one size. */
export function resolverTable(
  runs: readonly { readonly projects: number; readonly calls: readonly ResolverCall[] }[],
): string {
  const sizes = [...new Set(runs.map(({ projects }) => projects))];
  const rows = sizes.flatMap((projects) => {
    const calls = runs.filter((run) => run.projects === projects).flatMap((run) => run.calls);
    return [...new Set(calls.map(({ name }) => name))].map((name) => {
      const ofName = calls.filter((call) => call.name === name);
      const times = ofName.map(({ milliseconds }) => milliseconds);
      return [
        whole(projects),
        name,
        whole(ofName.length),
        seconds(quantile(times, 0.5)),
        seconds(quantile(times, 1)),
        kilobytes(Math.max(...ofName.map(({ bytes }) => bytes))),
      ];
    });
  });
  return markdownTable(COLUMNS, rows);
}
