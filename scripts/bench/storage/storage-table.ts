import { limits, type ForgeHost } from '../../../dev/forge-host';
import { benchSites } from '../check/bench-site';
import { measureRun, type MeasuredRun } from '../check/measure-run';
import { type Column, markdownTable } from '../text/markdown-table';
import { digits, kilobytes, whole } from '../text/numbers';

const COLUMNS: readonly Column[] = [
  { title: 'Projects', numbers: true },
  { title: 'Site' },
  { title: 'Run' },
  { title: 'Keys', numbers: true },
  { title: 'Stored, kB', numbers: true },
  { title: 'Bytes a project', numbers: true },
  { title: 'Largest value, kB', numbers: true },
  { title: 'Share of the limit', numbers: true },
  { title: 'Keys written', numbers: true },
  { title: 'Written, kB', numbers: true },
  { title: 'Keys read', numbers: true },
  { title: 'Read, kB', numbers: true },
];

/** What a run leaves in Forge's storage, and what it writes and reads on the way. */
export async function storageTable(sizes: readonly number[], say: (line: string) => void): Promise<string> {
  const rows: string[][] = [];
  for (const projects of sizes)
    for (const site of [benchSites.clean(projects), benchSites.mixed(projects)]) {
      say(`${whole(projects)} projects: ${site.name}`);
      const server = { assumptions: { administerImpliesAdministerProjectsInPermittedProjects: true } };
      rows.push(await measureRun(site, server, (run) => rowOf(projects, site.name, run)));
    }
  return [
    `Forge takes up to ${whole(limits.kvs.valueBytes / 1024)} KiB a value.`,
    '',
    markdownTable(COLUMNS, rows),
  ].join('\n');
}

function rowOf(projects: number, site: string, { app, storage, summary }: MeasuredRun): string[] {
  const sizes = storedSizes(app.host);
  const stored = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(0, ...sizes);
  return [
    whole(projects),
    site,
    summary.state,
    whole(sizes.length),
    kilobytes(stored),
    whole(stored / projects),
    kilobytes(largest),
    `${digits((100 * largest) / limits.kvs.valueBytes)} %`,
    whole(storage.writes),
    kilobytes(storage.bytesWritten),
    whole(storage.reads),
    kilobytes(storage.bytesRead),
  ];
}

/** Bytes of each value that is stored now, as JSON. */
function storedSizes({ kvs }: ForgeHost): number[] {
  return Object.values(kvs.inspect()).map((value) => Buffer.byteLength(JSON.stringify(value)));
}
